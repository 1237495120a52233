import type { EventArticle } from '../model/event.js';
import type { Finding } from '../model/finding.js';
import { oneLine } from '../text/escape.js';
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
  const article = first && view.sources.article(first.article);
  const { line, column } = first ? view.sources.locate(first) : { line: 1, column: 1 };
  const place = article ? `${path(article)}:${line}:${column}` : view.event.name;
  const level = paint[levelPaint[finding.level]](finding.level);
  const changed = finding.ruling?.changed ? ' [changed since a ruling]' : '';
  return [
    `${place}  ${level}  ${finding.kind}  ${oneLine(finding.summary)}${changed}  ${paint.dim(`(${finding.id})`)}`,
    ...words(view, finding, options),
  ];
}

function words(view: EventView, finding: Finding, { paint, colour }: MessageOptions): string[] {
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
  return [`    ${show(excerpt(compared, 60))}`, `    ${paint.dim(show(key))}`];
}
