// Figures for companies on the development data: ours beside compromise's organisations, what each kind of evidence is
// worth, the pairs of names, and what pooling over an event adds. Measures only; nothing here is read by the product.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { checkStory } from '../../check/index.js';
import { extractCompanies } from '../../extract/companies.js';
import { allEvidence, type Ablation, type Feature } from '../../extract/companies/evidence.js';
import type { Context } from '../../extract/context.js';
import { extractArticle } from '../../extract/index.js';
import { findArticles, prepareArticle, readEvent } from '../../ingest/index.js';
import { defaultSettings } from '../../model/config.js';
import type { Extraction } from '../../model/extraction.js';
import type { Span } from '../../model/span.js';
import { reconcileEvent } from '../../reconcile/index.js';
import { readDoc } from '../../text/tokens.js';
import { runScorer, type Bench } from './scorer.js';

type Finder = (text: string) => Pick<Span, 'start' | 'end'>[];
type Prf = { p: number; r: number; f1: number };

const NAMES: Feature[] = ['a well-known name', 'a well-known name and a common word', 'a known brand'];
const ROWS: Feature[] = [
  'stands in a row of companies',
  'stands in a list of companies',
  'stands in a row of names that are none',
];
const without = (...features: Feature[]): Ablation => ({ without: new Set(features), pooling: true });

/** The ways of finding companies that are compared, in the order printed. */
const finders: Record<string, Finder> = {
  'compromise .organizations()': byCompromise,
  ours: ourFinder(allEvidence),
  '  without name lists': ourFinder(without(...NAMES)),
  '  without rows and lists': ourFinder(without(...ROWS)),
  '  without article pooling': ourFinder({ ...allEvidence, pooling: false }),
  '  without all three': ourFinder({ without: new Set([...NAMES, ...ROWS]), pooling: false }),
};

function ourFinder(ablation: Ablation): Finder {
  return (text) => {
    const article = prepareArticle({ id: '', text });
    const found = { companies: [], candidates: [] } as unknown as Context['found'];
    extractCompanies({ article, doc: readDoc(text, article.zones), found }, ablation);
    return found.companies;
  };
}

function byCompromise(text: string): Pick<Span, 'start' | 'end'>[] {
  const rows = nlp(text).organizations().json({ offset: true }) as { offset: { start: number; length: number } }[];
  return rows.map(({ offset }) => {
    const trimmed = text.slice(offset.start, offset.start + offset.length).replace(/[\s,.;:'’”"]+$/u, '');
    return { start: offset.start, end: offset.start + trimmed.length };
  });
}

/** Prints the figures for companies. Takes some minutes. */
export async function benchCompanies(bench: Bench): Promise<void> {
  for (const set of ['finer_ord', 'conllpp2020']) mentionTable(bench, set);
  pairLine(bench);
  for (const [folder, gold] of [
    ['seeds', '../gold/seeds.json'],
    [join(bench.data, 'events/jcdc-launch-2021'), '../gold/jcdc-launch-2021.json'],
  ] as const)
    await eventLines(bench, folder, join(bench.data, gold));
}

function mentionTable(bench: Bench, set: string): void {
  const gold = join(bench.data, 'companies', `${set}.dev.jsonl`);
  const articles = readFileSync(gold, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; text: string });
  console.log(`\nmentions, ${set} (development data), precision / recall / F1`);
  console.log(`${''.padEnd(30)}${['exact', 'overlap', 'names'].map((name) => name.padEnd(20)).join('')}`);
  for (const [name, find] of Object.entries(finders)) {
    const file = join(bench.scratch, 'mentions.jsonl');
    writeFileSync(file, articles.map(({ id, text }) => `${JSON.stringify({ id, companies: find(text) })}\n`).join(''));
    const result = runScorer(bench, 'score-companies.mjs', [gold, '--pred', file, '--json']) as Record<string, Prf>;
    const cells = ['exact', 'overlap', 'names'].map((key) => shown(result[key]!).padEnd(20));
    console.log(`${name.padEnd(30)}${cells.join('')}`);
  }
}

function pairLine(bench: Bench): void {
  const [pairs] = runScorer(bench, 'score-pairs.mjs', [
    join(bench.data, 'companies/pairs_sp500_sec.dev.csv'),
    '--json',
  ]) as (Prf & { false_merges: number })[];
  console.log(`\nsame company or not, S&P 500 and SEC names: ${shown(pairs!)}, ${pairs!.false_merges} false merges`);
}

/** The event as it is, and with nothing under the threshold that other articles could lift over it. */
async function eventLines(bench: Bench, folder: string, gold: string): Promise<void> {
  console.log(`\nevent ${folder}`);
  const kept = await scoreEvent(bench, folder, gold, (extraction) => extraction);
  const cut = await scoreEvent(bench, folder, gold, (extraction) => ({ ...extraction, candidates: [] }));
  console.log(`${'companies'.padEnd(30)}${shown(kept)}`);
  console.log(`${'  without event pooling'.padEnd(30)}${shown(cut)}`);
}

async function scoreEvent(
  bench: Bench,
  folder: string,
  gold: string,
  change: (extraction: Extraction) => Extraction,
): Promise<Prf> {
  const [found] = findArticles([folder], () => []).events;
  const [event] = await readEvent(found!);
  const { name, articles } = event!;
  const extractions = articles.map((article) => change(extractArticle(article)));
  const reconciled = reconcileEvent({ id: name, name, articles, extractions }, defaultSettings);
  const checked = checkStory({ event: reconciled, articles, extractions }, defaultSettings);
  const file = join(bench.scratch, 'dataset.json');
  writeFileSync(file, JSON.stringify({ events: [{ ...reconciled, ...checked }], problems: [] }));
  const args = [folder, '--gold', gold, '--dataset', file, '--no-extract', '--json'];
  return (runScorer(bench, 'score-event.mjs', args) as { companies: Prf }[])[0]!.companies;
}

const shown = ({ p, r, f1 }: Prf): string => [p, r, f1].map((x) => (x * 100).toFixed(1)).join(' / ');
