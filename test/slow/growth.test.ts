// Twice the text may cost at most 2.3 times: no pattern looks back over what it has read. Measured in time of the processor,
// over two doublings, so that what else the machine does weighs less.
import { describe, expect, it } from 'vitest';
import { checkStory } from '../../src/check/index.js';
import type { Extractor } from '../../src/extract/context.js';
import { extractArticle, extractors } from '../../src/extract/index.js';
import { decodeText, prepareArticle } from '../../src/ingest/index.js';
import type { Article } from '../../src/model/article.js';
import { defaultSettings } from '../../src/model/config.js';
import type { Extraction } from '../../src/model/extraction.js';
import { reconcileEvent } from '../../src/reconcile/index.js';
import { readDoc } from '../../src/text/tokens.js';

const MOST = 2.3;

/** Pages of one thing again and again; `n` tells the pieces apart where that makes it harder. */
const HOSTILE: Record<string, (n: number) => string> = {
  'opening marks': () => '“',
  'marks that open and never close': (n) => `“We ${n} said, `,
  'straight marks': () => '" a ',
  'single marks': () => '‘a’ b’s ‘',
  brackets: () => '([{ a ',
  'nested brackets': () => '((((a))))',
  commas: () => 'a, ',
  'nothing but commas': () => ',',
  capitals: (n) => `Acme${n % 50} `,
  'capitals without an end': () => 'A',
  'names in a row': (n) => `Acme${n % 300} Corp, `,
  digits: () => '7',
  numbers: (n) => `${n} of `,
  'numbers with commas': () => '1,234,',
  'combining marks': () => 'e\u0301\u0302\u0303',
  'one endless line of words': (n) => `the mill ${n % 7} said that it will open and `,
  'short lines': () => 'a\n',
  'blank lines': () => '\n\n',
  dashes: () => '— - ',
  stops: () => '. ',
  initials: () => 'J. R. ',
  addresses: () => 'http://a.b/c?d=e&',
  'list marks': () => '- a;\n',
  'promises in a row': () => 'we will not help and pledge to ',
  'reported speech': (n) => `Ann Li${n % 90} said that Bo Ray${n % 80} told her that${n % 12 === 11 ? '.' : ''} `,
  dates: (n) => `${1 + (n % 28)} May 2018, `,
};

const textOf = (piece: (n: number) => string, length: number): string => {
  const pieces: string[] = [];
  for (let n = 0, total = 0; total < length; n++) {
    pieces.push(piece(n));
    total += pieces[n]!.length;
  }
  return pieces.join('');
};

/** A stage with what it needs made ready, so that only its own time is taken. */
interface Stage {
  name: string;
  ready: (text: string) => () => unknown;
}

const article = (id: string, text: string): Article => ({
  ...prepareArticle({ id, text: 'x' }),
  id,
  text,
  zones: whole(text),
});
const whole = (text: string): Article['zones'] => [{ kind: 'body', start: 0, end: text.length, rule: 'whole text' }];

const oneExtractor = (extract: Extractor, at: number): Stage => ({
  name: extract.name,
  ready(text) {
    const of = article('a', text);
    const doc = readDoc(text, of.zones);
    const found: Extraction = { ...extractArticle(article('a', '')), zones: of.zones };
    for (const before of extractors.slice(0, at)) before({ article: of, doc, found });
    return () => extract({ article: of, doc, found: structuredClone(found) });
  },
});

const stages: Stage[] = [
  { name: 'decode', ready: (text) => () => decodeText(Buffer.from(text)) },
  { name: 'zones', ready: (text) => () => prepareArticle({ id: 'a', text }) },
  { name: 'tokens', ready: (text) => () => readDoc(text, whole(text)) },
  ...extractors.map(oneExtractor),
  {
    name: 'reconcile and check',
    ready(text) {
      const articles = [
        article('a', text),
        article('b', `${text.slice(0, text.length / 2)} not ${text.slice(text.length / 2)}`),
      ];
      const extractions = articles.map(extractArticle);
      return () => {
        const event = reconcileEvent({ id: 'e', name: 'e', articles, extractions }, defaultSettings);
        return checkStory({ event, articles, extractions }, defaultSettings);
      };
    },
  },
];

/** Milliseconds of the processor, the least of some tries: whatever else the machine does only adds. */
function cost(work: () => unknown, tries: number): number {
  let least = Infinity;
  for (let i = 0; i < tries; i++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Characters of the shortest text; work that is too much at one length is looked at again at the next, where a start-up or a
 * collection of memory weighs less and what grows with the square weighs more. */
const LENGTHS = [8_000, 16_000, 32_000];
/** Work that costs less at four times the length, in milliseconds, is too little to be compared. */
const ENOUGH = 60;

/** How much more twice the text costs, over two doublings; 0 where it costs too little to be measured. */
function growth(stage: Stage, piece: (n: number) => string): number {
  let ratio = 0;
  for (const length of LENGTHS) {
    ratio = growthFrom(length, stage, piece);
    if (ratio <= MOST) break;
  }
  return ratio;
}

function growthFrom(length: number, stage: Stage, piece: (n: number) => string): number {
  const [once, fourfold] = [length, 4 * length].map((l) => stage.ready(textOf(piece, l)));
  if (cost(fourfold!, 1) < ENOUGH) return 0;
  let ratio = Infinity;
  for (let round = 0; round < 3 && ratio > MOST; round++)
    ratio = Math.min(ratio, Math.sqrt(cost(fourfold!, 2) / cost(once!, 4)));
  return ratio;
}

describe.each(stages)('$name', (stage) => {
  it('costs at most 2.3 times as much for twice the text', () => {
    const slow = Object.entries(HOSTILE).flatMap(([name, piece]) => {
      const ratio = growth(stage, piece);
      return ratio > MOST ? [`${name}: ${ratio.toFixed(2)}`] : [];
    });
    expect(slow).toEqual([]);
  }, 600_000);
});
