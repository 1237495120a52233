import { describe, expect, it } from 'vitest';
import { speakersByArticle, voices } from '../../src/report/speakers.js';
import { ferries } from './fixture.js';

const event = () => ferries().dataset.events[0]!;

describe('who speaks', () => {
  it('is said for each article, with the words it prints of them', () => {
    const told = [...speakersByArticle(event())].map(([article, speakers]) => [
      article,
      speakers.map(({ name, affiliation, words }) => `${name} of ${affiliation}: ${words}`),
    ]);
    expect(told).toEqual([
      ['courier', ['Ida Rask of Nordvik Lines: 13']],
      ['post', ['Ida Rask of Nordvik Lines: 8']],
      ['wire', []],
    ]);
  });

  it('counts no reported speech, and keeps "the lines" apart from those with a name', () => {
    const changed = event();
    const [first, second] = changed.measures.voices.rows;
    Object.assign(first!, { form: 'reported' });
    Object.assign(second!, { speaker: 'the lines', speakerKind: 'group', affiliation: null });
    const speakers = speakersByArticle(changed);
    expect(speakers.get('courier')).toEqual([]);
    expect(speakers.get('post')![0]).toMatchObject({ name: 'the lines', named: false });
    expect(voices(changed)).toEqual([]);
  });

  it('puts first whom most articles quote', () => {
    expect(voices(event())).toEqual([
      { name: 'Ida Rask', affiliation: 'Nordvik Lines', articles: ['courier', 'post'] },
    ]);
  });
});
