import { describe, expect, it } from 'vitest';
import { prepareArticle } from '../../src/ingest/prepare.js';

const STORY = 'The mill on the Tarn opened on Monday after a delay of two years.';
const read = (text: string) => prepareArticle({ id: 'a', text });

describe('the outlet is named only where the text names it', () => {
  it.each([
    ['a labelled field', `Title: Mill opens\nSource: Tarn Gazette\n\n${STORY}`, 'Tarn Gazette'],
    ['a site line', `Tarn Gazette Archive News Article\n\nMill opens on the Tarn\n\n${STORY}`, 'Tarn Gazette'],
    [
      'a post held now',
      `${STORY}\n\nAnn Li\n\nAs the News Editor of Tarn Gazette, Ann oversees the desk.`,
      'Tarn Gazette',
    ],
    [
      'a post held now, in a closing note',
      `${STORY}\n\nAnn Li is a senior reporter at the Tarn Gazette.`,
      'Tarn Gazette',
    ],
    ['an agency before the dash', `Mill opens on the Tarn\n\nLEEDS (Reuters) - ${STORY}`, 'Reuters'],
    ['a former post', `${STORY}\n\nAnn Li\n\nAnn Li is the former Editor-in-Chief of Tarn Gazette.`, null],
    ['a freelance post', `${STORY}\n\nAnn Li is a freelance writer for Tarn Gazette.`, null],
    [
      'an outlet that the story only cites',
      `Mill opens on the Tarn\n\n${STORY} The Tarn Gazette first reported it.`,
      null,
    ],
  ])('%s', (_name, text, outlet) => {
    expect(read(text).outlet).toBe(outlet);
  });
});

describe('author, title and date come from where they are printed', () => {
  it.each([
    [
      'By in capitals with a post',
      `Mill opens on the Tarn\n\nBy ANN LI, Staff Writer\n\n${STORY}`,
      { author: 'ANN LI', title: 'Mill opens on the Tarn', published: null },
    ],
    [
      'two authors above a date',
      `Mill opens on the Tarn\n\nAnn Li and Bo Ray\nMay 3, 2031\n\n${STORY}`,
      { author: 'Ann Li, Bo Ray', published: '2031-05-03' },
    ],
    [
      'one line of all',
      `Mill opens on the Tarn\n\nAnn Li | 3 May 2031 | 3 min read\n\n${STORY}`,
      { author: 'Ann Li', published: '2031-05-03' },
    ],
    ['an update is no publication', `Mill opens on the Tarn\n\nUpdated: May 4, 2031\n\n${STORY}`, { published: null }],
    [
      'Markdown',
      `# Mill opens on the Tarn\n\n*By Ann Li*\n\n${STORY}`,
      { author: 'Ann Li', title: 'Mill opens on the Tarn' },
    ],
    [
      'a date before the first words',
      `date 2031-05-03 ${STORY}`,
      { author: null, title: null, published: '2031-05-03' },
    ],
    [
      'a release with place and date',
      `Mill opens on the Tarn\n\nLEEDS, England, May 3, 2031 /PRNewswire/ -- ${STORY}`,
      { published: '2031-05-03' },
    ],
    [
      'a date inside the story only',
      `Mill opens on the Tarn\n\n${STORY} It was planned for May 3, 2029.`,
      { published: null },
    ],
    ['nothing said', STORY, { author: null, title: null, published: null }],
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });

  it('is labelled by outlet, else by its title, else by its id', () => {
    const title = 'Mill on the Tarn opens';
    expect(prepareArticle({ id: 'a', text: STORY, outlet: 'Tarn Gazette', title }).label).toBe('Tarn Gazette');
    expect(prepareArticle({ id: 'a', text: STORY, title }).label).toBe(title);
    expect(prepareArticle({ id: 'a', text: STORY }).label).toBe('a');
  });

  it.each([
    [
      'after a whole word',
      'Mill on the Tarn opens after a delay of two years',
      'Mill on the Tarn opens after a delay of…',
    ],
    ['not where it fits', 'Mill on the Tarn opens after two long year', 'Mill on the Tarn opens after two long…'],
    [
      'where a word ends just there',
      'Mill on the Tarn is opened after a delay of days',
      'Mill on the Tarn is opened after a…',
    ],
    [
      'at exactly forty it stays whole',
      'Mill on the Tarn opens after two summers',
      'Mill on the Tarn opens after two summers',
    ],
    [
      'without the comma before the cut',
      'Mill on the Tarn opens after one day, says its owner',
      'Mill on the Tarn opens after one day…',
    ],
    [
      'hard where there is no word’s end',
      'タルン川の製粉所が二年の遅れを経て月曜日に開業したと所有者が発表し地元の住民は喜びを語った',
      'タルン川の製粉所が二年の遅れを経て月曜日に開業したと所有者が発表し地元の住民は…',
    ],
    ['never inside a character', '🏭'.repeat(41), `${'🏭'.repeat(39)}…`],
  ])('a long title is cut %s', (_name, title, label) => {
    expect(prepareArticle({ id: 'a', text: STORY, title }).label).toBe(label);
    expect([...label].length).toBeLessThanOrEqual(40);
  });
});
