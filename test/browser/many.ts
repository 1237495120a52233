import { createHash } from 'node:crypto';
import type { RenderInput } from '../../src/report/index.js';
import { prepareArticle } from '../../src/ingest/index.js';
import { defaultSettings } from '../../src/model/config.js';
import { SCHEMA_VERSION } from '../../src/model/dataset.js';
import { analyzeEvent } from '../../src/pipeline.js';

/** Numbers that look like chance and are the same in every run (a linear congruential generator). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

const firms = [
  'Alder',
  'Brook',
  'Cedar',
  'Dune',
  'Elm',
  'Fern',
  'Grove',
  'Heath',
  'Isle',
  'Juniper',
  'Knoll',
  'Larch',
].flatMap((name) => ['Foods', 'Mills', 'Ferries', 'Energy'].map((trade) => `${name} ${trade}`));
const people = ['Ann Li', 'Bo Marsh', 'Cara Finn', 'Dev Patel', 'Eva Stone', 'Finn Hale', 'Gia Moss', 'Hugo Reed'];
const promises = [
  'will cut the waste of every plant by half before 2031',
  'will publish the water use of each plant once a year',
  'will not sell any surplus to brokers who hide its origin',
  'will help towns along the river to build smaller basins',
];

/** One invented article about a river pledge; each outlet has other firms, numbers, voices and wordings. */
function article(outlet: number): string {
  const next = chance(outlet * 7919 + 17);
  const pick = <T>(items: readonly T[]): T => items[next(items.length)]!;
  const count = next(12) === 0 ? 38 : 40;
  const speaker = pick(people);
  const firm = pick(firms);
  const paragraphs = Array.from({ length: 9 }, (_, i) => {
    const [a, b, c] = [pick(firms), pick(firms), pick(firms)];
    const promise = pick(promises).replace(next(3) === 0 ? 'every' : 'each', 'each');
    return [
      `${a}, ${b} and ${c} are among those that signed. The companies ${promise}, according to the text of the pledge.`,
      `“We ${promise}${next(4) === 0 ? '' : ', in all towns and on all days'},” said ${pick(people)}, chief executive of ${a}.`,
      `Observers of the valley said that plant number ${outlet * 10 + i} had been the first to do so, and ${b} was not among the signatories.`,
    ][i % 3]!;
  });
  return [
    `${count} companies sign the river pledge`,
    '',
    `${count} companies, among them ${firm} and ${pick(firms)}, signed the river pledge on Monday, ${speaker} said in note ${outlet}.`,
    ...paragraphs.flatMap((text) => ['', text]),
    '',
    'Subscribe to our newsletter',
  ].join('\n');
}

/** An event of so many invented articles, read and cross-checked as any other. */
export function manyArticles(count: number): RenderInput {
  const articles = Array.from({ length: count }, (_, i) => {
    const text = article(i + 1);
    const id = `paper-${String(i + 1).padStart(3, '0')}`;
    return {
      ...prepareArticle({ id, text, outlet: `Paper ${i + 1}` }),
      sha256: createHash('sha256').update(text).digest('hex'),
    };
  });
  const { event } = analyzeEvent({ id: 'river', name: 'River pledge', articles }, defaultSettings);
  return {
    dataset: { schemaVersion: SCHEMA_VERSION, events: [event], problems: [] },
    texts: new Map([['river', new Map(articles.map(({ id, text }) => [id, text]))]]),
  };
}
