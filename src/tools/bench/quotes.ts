// Figures for quotations on the development data: ours beside compromise's quotations and beside all marks as they stand.
// Measures only; nothing here is read by the product.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { extractArticle } from '../../extract/index.js';
import { readMarks } from '../../extract/marks/read-marks.js';
import { prepareArticle } from '../../ingest/index.js';
import { readDoc } from '../../text/tokens.js';
import { runScorer, type Bench } from './scorer.js';

interface Found {
  start: number;
  end: number;
  text?: string;
  type: string;
  speaker?: unknown;
  cue?: unknown;
}
type Finder = (text: string) => Found[];
type Prf = { p: number; r: number; f1: number };
interface Result {
  overlap: Prf;
  exact: Prf;
  speaker: Record<'accuracy' | 'quoteAndSpeakerRecall' | 'resolved' | 'resolvedShort', number | null> & {
    given: number;
  };
}

/** The ways of finding quotations that are compared, in the order printed. */
const finders: Record<string, Finder> = {
  'all marks, no filter': (text) => {
    const { zones } = prepareArticle({ id: '', text });
    return readMarks(readDoc(text, zones)).pairs.map(({ from, to }) => ({ start: from, end: to, type: 'direct' }));
  },
  'compromise .quotations()': byCompromise,
  ours: (text) => extractArticle(prepareArticle({ id: '', text })).quotes,
};

function byCompromise(text: string): Found[] {
  const rows = nlp(text).quotations().json({ offset: true }) as { offset: { start: number; length: number } }[];
  return rows.map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length, type: 'direct' }));
}

/** Prints the figures for quotations, speakers and reported speech. */
export function benchQuotes(bench: Bench): void {
  const gold = (name: string): string => join(bench.data, 'quotes', `${name}.dev.jsonl`);
  console.log('\nquotations, polnear (development data), per cent; F1 by overlap');
  console.log(
    `${''.padEnd(30)}${['direct F1', 'speaker', 'found and speaker', 'marked F1 (precision)'].map((name) => name.padEnd(20)).join('')}`,
  );
  for (const [name, find] of Object.entries(finders)) {
    const direct = score(bench, gold('polnear'), find, []);
    const marked = score(bench, gold('polnear_marks'), find, []);
    const { accuracy, quoteAndSpeakerRecall, given } = direct.speaker;
    const cells = [
      percent(direct.overlap.f1),
      given === 0 ? 'none' : percent(accuracy),
      given === 0 ? '-' : percent(quoteAndSpeakerRecall),
      `${percent(marked.overlap.f1)} (${percent(marked.overlap.p)})`,
    ];
    console.log(`${name.padEnd(30)}${cells.map((cell) => cell.padEnd(20)).join('')}`);
  }
  const speech = score(bench, gold('polnear'), finders['ours']!, ['--types', 'indirect', '--speech']).overlap;
  console.log(`\nreported speech with a verb of speech, polnear, precision / recall / F1: ${shown(speech)}`);
  const { resolved, resolvedShort } = score(bench, gold('gum_news_marks'), finders['ours']!, []).speaker;
  console.log(
    `full name behind the mention, gum_news: ${percent(resolved)}; behind pronouns and surnames: ${percent(resolvedShort)}`,
  );
}

function score(bench: Bench, gold: string, find: Finder, more: readonly string[]): Result {
  const articles = readFileSync(gold, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; text: string });
  const file = join(bench.scratch, 'quotes.jsonl');
  const rows = articles.map(({ id, text }) => ({
    id,
    quotes: find(text).map((quote) => ({ ...quote, text: text.slice(quote.start, quote.end) })),
  }));
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const { results } = runScorer(bench, 'score-quotes.mjs', [gold, '--pred', file, '--json', ...more]) as {
    results: Result[];
  };
  return results[0]!;
}

const percent = (x: number | null): string => (x === null ? '-' : (x * 100).toFixed(1));
const shown = ({ p, r, f1 }: Prf): string => [p, r, f1].map(percent).join(' / ');
