import type { EventArticle } from '../model/event.js';
import type { Finding } from '../model/finding.js';
import { oneLine } from '../text/escape.js';
import type { Evidence } from '../model/span.js';
import type { DiffPart } from '../text/diff-words.js';
import { compareSides, excerpt } from './comparison.js';
import { plainDiff } from './plain-diff.js';
import type { RenderInput } from './render.js';
import { levelPaint, type Paint } from './terminal.js';
import { viewEvent, type EventView } from './view.js';

export interface MessageOptions {
  paint: Paint;
  /** true: colour alone marks the differing words; false: `[-removed-]{+added+}` */
  colour: boolean;
  /** where the reader's editor finds the article */
  path: (article: EventArticle) => string;
}

/** Every finding as `path:line:col  level  kind  text  (id)`, which editors and terminals open, with its words below. */
export const findingMessages = ({ dataset, texts }: RenderInput, options: MessageOptions): string[] =>
  dataset.events.flatMap((event) => {
    const view = viewEvent(event, texts.get(event.id));
    const cards = [...view.cards, ...view.style];
    return cards.flatMap(({ lead, others }) => [lead, ...others].flatMap((f) => message(view, f, options)));
  });

function message(view: EventView, finding: Finding, options: MessageOptions): string[] {
  const { paint, path } = options;
  const first = finding.sides.flatMap((side) => side.evidence)[0];
  const place = first ? placeOf(view, first, path) : view.event.name;
  const level = paint[levelPaint[finding.level]](finding.level);
  const changed = finding.ruling?.changed ? ' [changed since a ruling]' : '';
  return [
    `${place}  ${level}  ${finding.kind}  ${oneLine(finding.summary)}${changed}  ${paint.dim(`(${finding.id})`)}`,
    ...differenceLines(view, finding, options),
  ];
}

/** Where a span begins, as editors and terminals open it; without the article's text, its file alone. */
export function placeOf(view: EventView, evidence: Evidence, path: MessageOptions['path']): string {
  const article = view.sources.article(evidence.article);
  if (!article) return view.event.name;
  if (view.sources.text(evidence.article) === '') return path(article);
  const { line, column } = view.sources.locate(evidence);
  return `${path(article)}:${line}:${column}`;
}

/** The passages of a finding word by word, cut to `around` characters beside each difference, and below whose are which. */
export function differenceLines(
  view: EventView,
  finding: Finding,
  { paint, colour }: MessageOptions,
  around = 60,
): string[] {
  const compared = compareSides(finding, view.sources);
  if (!compared) return [];
  const show = (parts: readonly DiffPart[]): string =>
    colour
      ? parts.map(({ op, text }) => (op === 'same' ? text : paint[op === 'del' ? 'red' : 'green'](text))).join('')
      : plainDiff(parts);
  const [del, ins] = [compared.first, compared.second].map((e) => oneLine(view.label(e.article)));
  const key: DiffPart[] = [
    { op: 'del', text: del! },
    { op: 'same', text: ' ' },
    { op: 'ins', text: ins! },
  ];
  return [`    ${show(excerpt(compared, around))}`, `    ${paint.dim(show(key))}`];
}
