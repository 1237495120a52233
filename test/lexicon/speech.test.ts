import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Bit, bitsOf, lemmaOf } from '../../src/lexicon/speech.js';

interface Lexicon {
  source: string;
  licence: string;
  note: string;
  entries: { kind?: string; words?: string; names?: string; verb?: string; forms?: string }[];
}
const read = (name: string): Lexicon =>
  JSON.parse(readFileSync(new URL(`../../src/lexicon/${name}.json`, import.meta.url), 'utf8')) as Lexicon;

describe('words of speech', () => {
  it.each([
    ['said', 'say', Bit.say],
    ['told', 'tell', Bit.tell],
    ['pledged', 'pledge', Bit.pledge],
    ['dubbed', 'dub', Bit.label],
    ['quipped', 'quip', Bit.quote],
  ])('%s is a form of %s', (form, lemma, bit) => {
    expect(lemmaOf(form)).toBe(lemma);
    expect(bitsOf(form) & bit).toBe(bit);
  });

  it.each(['reporting-verbs', 'job-titles', 'honorifics', 'sources', 'first-names'])(
    '%s says where it is from',
    (name) => {
      const { source, licence, note } = read(name);
      expect([source, licence, note].every((line) => line.length > 5)).toBe(true);
    },
  );

  it('has each verb once; repair a duplicate by joining its kinds in one entry', () => {
    const verbs = read('reporting-verbs').entries.map((e) => e.verb);
    expect(verbs).toEqual([...new Set(verbs)]);
  });

  it.each(['job-titles', 'honorifics', 'sources'])('%s has no word twice under one kind', (name) => {
    const words = read(name).entries.flatMap((e) => e.words!.split(' ').map((word) => `${e.kind} ${word}`));
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
});
