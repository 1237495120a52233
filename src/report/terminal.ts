import type { Problem } from '../model/dataset.js';
import type { Event } from '../model/event.js';
import type { Level } from '../model/finding.js';
import { oneLine } from '../text/escape.js';
import { compareSides, excerpt } from './comparison.js';
import { plainDiff } from './plain-diff.js';
import type { RenderInput } from './render.js';
import { sums } from './story.js';
import { counted, listed, viewEvent, type Card, type EventView } from './view.js';

/** Colours passed in by whoever knows the stream; each gives its text back, marked or as it is. */
export type Paint = Record<'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan', (text: string) => string>;

const same = (text: string): string => text;
export const noPaint: Paint = { bold: same, dim: same, red: same, yellow: same, green: same, cyan: same };

export interface SummaryOptions {
  paint: Paint;
  /** columns of the terminal; longer lines are cut with an ellipsis */
  width: number;
  /** written files as the reader can open them, the page to look at first in front; empty: nothing was written */
  files: readonly string[];
}

export const levelPaint: Record<Level, keyof Paint> = {
  critical: 'red',
  major: 'red',
  minor: 'yellow',
  note: 'cyan',
  info: 'dim',
};

const MOST_EVENTS = 14;

/** What a run found, in at most 25 lines; the files come last, where the eye ends. */
export function renderSummary(input: RenderInput, options: SummaryOptions): string[] {
  const views = input.dataset.events.map((event) => viewEvent(event, input.texts.get(event.id)));
  const [only, ...more] = views;
  const body = only && more.length === 0 ? oneEvent(only, options) : manyEvents(views, options);
  return [...body, ...problems(input, options), ...notSaid(input, options), ...written(options)];
}

function oneEvent(view: EventView, options: SummaryOptions): string[] {
  const { paint } = options;
  const { event } = view;
  const agreed = event.agreements.map((a) => `${a.what}: ${a.value} (${[sources(a), ...sums(a)].join('; ')})`);
  const open = event.unchecked.map((u) => `${u.what}: ${u.why}`);
  return [
    `${paint.bold(oneLine(event.name, 60))}  ${reading(view)}`,
    ...section('Agreed', agreed, 3, options),
    paint.bold(verdict(view)),
    ...since(event).map(paint.dim),
    ...view.cards.slice(0, 5).flatMap((card) => topLines(view, card, options)),
    ...section('Not checked', open, 3, options),
  ];
}

/** What became of the findings since an earlier run, where one was given. */
const since = ({ changes }: Event): string[] =>
  changes
    ? [
        `Since the earlier result: ${changes.new} new, ${changes.changed} changed, ${changes.unchanged} unchanged, ${changes.gone.length} gone`,
      ]
    : [];

const sources = ({ articles, origins }: Event['agreements'][number]): string =>
  `${counted(articles.length, 'article')}, ${counted(origins, 'origin')}`;

function reading({ event, outlets, references }: EventView): string {
  const words = event.articles.reduce((sum, a) => sum + a.words, 0);
  const kept = event.articles.reduce((sum, a) => sum + a.wordsKept, 0);
  const compared = references.length ? ` and ${counted(references.length, 'reference text')}` : '';
  const alone = outlets.length === 1 && references.length === 0 ? '; one alone: nothing to cross-check' : '';
  return `${counted(outlets.length, 'article')}${compared}, ${counted(words, 'word')}, ${kept} kept as evidence${alone}`;
}

function verdict({ cards, byLevel, style, ruled }: EventView): string {
  const levels = byLevel.filter((l) => l.cards).map((l) => `${l.cards} ${l.level}`);
  const head = cards.length ? `${counted(cards.length, 'difference')}: ${levels.join(', ')}` : 'No difference found';
  const aside = [
    style.length && `${style.length} of style, in the appendix`,
    ruled.length && `${ruled.length} ruled upon, folded`,
  ].filter(Boolean);
  return [head, ...aside].join('; ');
}

/** Two lines: the level, the kind and the articles; then the words that differ, or else what stands where. */
function topLines(view: EventView, { lead }: Card, { paint, width }: SummaryOptions): string[] {
  const articles = [...new Set(lead.sides.flatMap((side) => side.articles))].map((id) => oneLine(view.label(id), 24));
  const tail = `  (${lead.id})`;
  const head = oneLine(
    `${lead.title}${lead.ruling?.changed ? ' [changed since a ruling]' : ''}: ${listed(articles)}`,
    Math.max(20, width - 12 - tail.length),
  );
  const compared = compareSides(lead, view.sources);
  const words = compared ? plainDiff(excerpt(compared)) : lead.summary;
  return [
    `  ${paint[levelPaint[lead.level]](lead.level.padEnd(8))}  ${paint.bold(head)}${paint.dim(tail)}`,
    `            ${oneLine(words, Math.max(20, width - 12))}`,
  ];
}

/** A heading with its first lines, and how many there are beyond them. */
function section(title: string, lines: readonly string[], most: number, { paint, width }: SummaryOptions): string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, lines.length > most ? most - 1 : most).map((line) => `  ${oneLine(line, width - 2)}`);
  const rest = lines.length - shown.length;
  return [paint.bold(title), ...shown, ...(rest ? [paint.dim(`  and ${rest} more`)] : [])];
}

function manyEvents(views: readonly EventView[], options: SummaryOptions): string[] {
  const lines = views.map(
    (view) => `${oneLine(view.event.name, 40)}: ${counted(view.outlets.length, 'article')}, ${verdict(view)}`,
  );
  const articles = views.reduce((sum, view) => sum + view.outlets.length, 0);
  return section(`${counted(views.length, 'event')}, ${counted(articles, 'article')}`, lines, MOST_EVENTS, options);
}

/** What could not be used, apart from what articles do not say of themselves: the first is a fault to mend, the second often is none. */
function problems({ dataset }: RenderInput, options: SummaryOptions): string[] {
  const faults = dataset.problems.filter(({ stage }) => stage !== 'metadata');
  const isOut = ({ stage }: Problem): boolean => ['find', 'read', 'extract'].includes(stage);
  const filesOf = (some: readonly Problem[]): number => new Set(some.map(({ file }) => file)).size;
  const [out, part] = [filesOf(faults.filter(isOut)), filesOf(faults.filter((problem) => !isOut(problem)))];
  const heads = [out && `${counted(out, 'input')} left out`, part && `${counted(part, 'input')} used with a remark`];
  const lines = faults.map(({ file, reason }) => `${file}: ${reason}`);
  return section(capital(heads.filter(Boolean).join(', ')), lines, 2, options);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function notSaid({ dataset }: RenderInput, { paint, width }: SummaryOptions): string[] {
  const articles = dataset.events.flatMap((event) => event.articles.filter((a) => a.role === 'article'));
  const missing = [
    ['outlet', articles.filter((a) => a.outlet === null).length],
    ['publication date', articles.filter((a) => a.published === null).length],
    ['headline', articles.filter((a) => a.title === null).length],
  ] as const;
  const parts = missing.filter(([, n]) => n > 0).map(([what, n]) => `${what} in ${n}`);
  if (parts.length === 0) return [];
  const hint = missing[0][1] + missing[1][1] > 0 ? ' (sources.csv can add outlet and date)' : '';
  const text = `Not said by the articles: ${parts.join(', ')} of ${articles.length}${hint}`;
  return [paint.dim(oneLine(text, width))];
}

function written({ files, paint }: SummaryOptions): string[] {
  if (files.length === 0) return [];
  const shown = files.slice(0, 3);
  const rest = files.length - shown.length;
  return [paint.green(`Written: ${listed([...shown, ...(rest ? [`${rest} more`] : [])])}`)];
}
