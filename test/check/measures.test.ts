// Which numbers of two or three short articles are compared with each other, and what is said of them.
import { describe, expect, it } from 'vitest';
import { prepareArticle } from '../../src/ingest/index.js';
import { defaultSettings } from '../../src/model/config.js';
import type { Event } from '../../src/model/event.js';
import { analyzeEvent } from '../../src/pipeline.js';

function event(texts: readonly string[], days: readonly string[] = []): Event {
  const articles = texts.map((text, i) => {
    const id = `Paper ${i + 1}`;
    const article = prepareArticle({ id, text, outlet: id, published: days[i] ?? '2024-05-14' });
    return { ...article, file: `${id}.txt`, role: 'article' as const };
  });
  return analyzeEvent({ id: 'story', name: 'story', articles }, defaultSettings).event;
}

const differences = ({ findings }: Event): string[] =>
  findings
    .filter((f) => f.kind === 'count-conflict')
    .map(
      (f) =>
        `${f.level} ${f.sides
          .map((s) => s.value)
          .sort()
          .join(' / ')}`,
    );

const within = (length: string): string => `The city must answer within ${length}, the judge ruled on Monday.`;
const ordered = (length: string): string => `The judge ruled on Monday that the city must answer within ${length}.`;

describe('lengths of time', () => {
  it.each([
    ['ten working days', 'two weeks'],
    ['ten working days', '14 days'],
    ['15 business days', 'three weeks'],
    ['three working days', 'five days'],
    ['48 hours', 'two days'],
    ['a fortnight', '14 days'],
    ['90 minutes', 'an hour and a half'],
    ['90 minutes', 'one hour and 30 minutes'],
    ['150 minutes', 'two hours and a half'],
    ['30 months', 'two years and six months'],
    ['90 days', 'three months'],
    ['52 weeks', 'one year'],
  ])('%s are %s', (one, other) => {
    expect(differences(event([within(one), ordered(other)]))).toEqual([]);
    expect(differences(event([within(other), ordered(one)]))).toEqual([]);
  });

  it.each([
    ['ten working days', 'four weeks'],
    ['ten working days', 'twelve working days'],
    ['two weeks', 'three weeks'],
    ['90 minutes', 'two hours'],
    ['one hour and 30 minutes', '150 minutes'],
    ['90 days', 'four months'],
    ['two months', 'three months'],
  ])('%s are not %s', (one, other) => {
    const [found] = differences(event([within(one), ordered(other)]));
    expect(found).toContain('major');
    expect(found).toContain(one);
  });
});

describe('numbers of two articles', () => {
  it.each([
    [
      'a premium beside other shares',
      'Quell will pay a premium of 28% for Borun. The Lund family owns 34 percent of Borun.',
      'Borun shareholders get a 32 per cent premium. The Lunds hold 34 per cent.',
      ['major 28% / 32 per cent'],
    ],
    [
      'savings in other words',
      'Quell expects cost savings of €150 million a year. The deal costs €2 billion.',
      'The merger will save €115 million a year, Quell said.',
      ['major €115 million / €150 million'],
    ],
    [
      'another currency',
      'The firm was fined £46 million on Tuesday.',
      'The firm was fined $58 million on Tuesday.',
      [],
    ],
    [
      'the fine of another year',
      'The firm was fined £46 million on Tuesday. It was fined £12 million in 2020.',
      'The firm was fined £46 million.',
      [],
    ],
    [
      'the dead and the hurt',
      'The blast at the mill killed 12 people on Monday.',
      'The blast at the mill injured 19 people on Monday.',
      [],
    ],
    [
      'with debt and without',
      'Quell will buy Borun for €3.4 billion.',
      'Quell will buy Borun for €3.6 billion including debt.',
      [],
    ],
    [
      'a number cut to fewer digits',
      'Quell will buy Borun for €3.4 billion.',
      'Quell will buy Borun for €3.38 billion.',
      [],
    ],
  ])('%s', (_name, a, b, expected) => {
    expect(differences(event([a, b]))).toEqual(expected);
  });
});

describe('how many something has room for', () => {
  const hurt = 'More than 40 people were hurt when a ferry hit the pier at Lowmouth on Friday.';
  it.each([
    'The ferry, which can carry 60 people, hit the pier at Lowmouth on Friday. The crash hurt 22 people.',
    'A ferry with room for 60 people hit the pier at Lowmouth on Friday. The crash hurt 22 people.',
    'The ferry seats 60 people. It hit the pier at Lowmouth on Friday. The crash hurt 22 people.',
    'The ferry has a capacity of 60 people. It hit the pier at Lowmouth on Friday. The crash hurt 22 people.',
    'A ferry licensed for 60 people hit the pier at Lowmouth on Friday. The crash hurt 22 people.',
    'The ferry, which had 60 people on board, hit the pier at Lowmouth on Friday. The crash hurt 22 people.',
  ])('is no number of the hurt: %s', (text) => {
    const found = event([hurt, text]);
    expect(found.agreements.filter((a) => a.value.includes('60'))).toEqual([]);
    expect(differences(found)).toEqual(['major 22 people / More than 40 people']);
  });

  it('is compared with the same of another article', () => {
    const hall = (n: number): string => `The hall at Ondle, which can hold ${n} guests, opens on Friday.`;
    expect(differences(event([hall(400), hall(600)]))).toEqual(['major 400 guests / 600 guests']);
  });
});

describe('numbers that grow', () => {
  const first = 'The flood killed 12 people, police said.';
  const later = 'The death toll from the flood has risen to 31, police said.';

  it('are no conflict where a later article gives a later total', () => {
    expect(differences(event([first, later], ['2024-05-13', '2024-05-14']))).toEqual(['info 12 people / 31']);
  });

  it('are one where two articles of one day count the dead otherwise', () => {
    const other = 'The flood killed 17 people, police said.';
    expect(differences(event([first, other]))).toEqual(['major 12 people / 17 people']);
  });

  it('agree where articles of one day say the same', () => {
    const days = ['2024-05-13', '2024-05-14', '2024-05-14'];
    const { agreements } = event([first, later, 'The flood has now killed 31 people.'], days);
    expect(agreements.map((a) => `${a.what}: ${a.value}, ${a.articles.join(', ')}`)).toContainEqual(
      expect.stringMatching(/killed: 31.*, Paper 2, Paper 3$/u),
    );
  });
});

describe('those who joined', () => {
  const total = 'Forty-four shipping firms have now signed the Clear Seas Compact.';
  const ten = `Ten more shipping firms have signed the Clear Seas Compact. ${total}`;
  const joined = `Castellan Lines, Marine Nord and eight other shipping firms have joined the Clear Seas Compact. ${total}`;
  it('are no other size of the whole', () => {
    expect(
      event([ten, joined])
        .findings.filter((f) => f.kind.startsWith('count-'))
        .map((f) => f.summary),
    ).toEqual([]);
  });
});

describe('sums and days told by several articles', () => {
  const kinds = (texts: string[], days: string[]): string[] =>
    event(texts, days)
      .findings.filter((f) => /^(?:count|date)-/u.test(f.kind) && f.level !== 'info')
      .map((f) => `${f.level} ${f.kind}`);
  const toll = 'The landslide at Orvik killed 40 people, the county said.';
  const more = (n: number): string =>
    `Divers pulled ${n} more bodies from the lake at Orvik, taking the number of dead to 47, the county said.`;
  const firms = 'Six more printing firms have signed the Paper Pact. Thirty printing firms have now signed it.';
  const newcomers = (n: string): string =>
    `Veldt Press and ${n} other printing firms have joined the Paper Pact. Thirty printing firms have now signed it.`;
  const opens = (day: string): string => `The Orvik tunnel under the fjord will open to lorries on ${day} 2024.`;

  it.each([
    ['more bodies that make the total', [toll, more(7)], ['2024-05-13', '2024-05-14'], []],
    ['more bodies that do not', [toll, more(9)], ['2024-05-13', '2024-05-14'], ['minor count-arithmetic']],
    ['a total of last week, since when others may have come', [toll, more(9)], ['2024-05-06', '2024-05-14'], []],
    ['newcomers named and counted alike', [firms, newcomers('five')], [], []],
    ['newcomers named and counted otherwise', [firms, newcomers('nine')], [], ['minor count-conflict']],
    ['a day and the one before it', [opens('17 May'), opens('16 May')], [], ['major date-conflict']],
    [
      'one noun, a name at the head of one sentence',
      ['Orvik Port has locked out 300 dockers after talks.', 'The port of Orvik locked out 240 dockers after talks.'],
      [],
      ['major count-conflict'],
    ],
    [
      'changes of two days',
      ['Shares in Orvik Port rose 9 per cent on Tuesday.', 'Shares in Orvik Port closed down 3% on Monday.'],
      [],
      [],
    ],
    [
      'changes of one day',
      ['Shares in Orvik Port rose 9 per cent on Tuesday.', 'Shares in Orvik Port rose 6 per cent on Tuesday.'],
      [],
      ['major count-conflict'],
    ],
    [
      'the beginning of a thing and the end of a promise',
      ['The Orvik brewery, which opened in 1931, will close.', 'The Orvik brewery was to stay open until 2035.'],
      [],
      [],
    ],
    [
      'what is long past and what is long to come',
      ['The Orvik lock was opened in 1998.', 'The Orvik lock was to be opened in 2031.'],
      [],
      [],
    ],
    [
      'posts that go and those who march',
      ['The Orvik yard will close and 1,250 jobs will go.', 'More than 1,500 people marched as the Orvik yard closes.'],
      [],
      [],
    ],
  ])('%s', (_, texts, days, expected) => {
    expect(kinds(texts, days)).toEqual(expected);
  });

  it('are two where changes are told of two months', () => {
    const texts = ['Rents in Orvik rose 9 per cent in April.', 'Rents in Orvik rose 6 per cent in March.'];
    expect(differences(event(texts))).toEqual([]);
  });

  it("names the body's size of the story's group beside the headline's", () => {
    const body = 'Nineteen firms including Orvik Lines and Pell Group signed the Quiet Sea Pledge yesterday.';
    const rest = 'The ships will slow down. The whales will be glad. A fleet was shown to the press.';
    const { findings } = event([
      `23 shipping giants swear off noise\n\n${body}\n\n${rest}\n\n${rest}`,
      `Pledge\n\n${body}`,
    ]);
    const found = findings.filter((f) => f.kind === 'headline-body').map((f) => f.sides.map((s) => s.value));
    expect(found).toEqual([['23 shipping giants', 'Nineteen firms']]);
  });
});

describe('those who take part, by another phrase than a verb right behind the number', () => {
  const signed = 'Eighteen insurers signed the Clear Cover Pact on Monday. Ostrel Mutual led the talks.';
  it.each([
    ['names put to it', 'Twenty-three firms put their names to the Clear Cover Pact on Monday.', 1],
    [
      'names put to it, some of them named',
      'More than 20 insurers, including Ostrel Mutual, Dunmar and Fellgate, put their names to the Clear Cover Pact.',
      1,
    ],
    [
      'a verb behind some names',
      'More than 20 insurers, including Ostrel Mutual, Dunmar and Fellgate, signed the Clear Cover Pact.',
      1,
    ],
    ['a promise by them', 'A promise by 23 insurers to pay within a week, the Clear Cover Pact, has no penalties.', 1],
    ['the same number', 'A promise by 18 insurers to pay within a week, the Clear Cover Pact, has no penalties.', 0],
    [
      'something else that they did',
      'More than 20 insurers, including Ostrel Mutual and Dunmar, lost money last year.',
      0,
    ],
  ])('%s', (_name, text, expected) => {
    expect(differences(event([signed, text])).filter((d) => d.startsWith('major'))).toHaveLength(expected);
  });
});

it('compares infants with babies', () => {
  const one = 'Two infants were taken to hospital after drinking Snowdrop milk, the dairy said on Monday.';
  const other = 'At least five babies have been rushed to hospital after drinking Snowdrop milk.';
  expect(differences(event([one, other]))).toEqual([expect.stringMatching(/At least five babies \/ Two infants$/u)]);
});
