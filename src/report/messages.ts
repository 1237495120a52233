import type { EventArticle } from '../model/event.js';
import type { Finding } from '../model/finding.js';
import { oneLine } from '../text/escape.js';
import { compareSides } from './comparison.js';
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
  return [
    `${place}  ${level}  ${finding.kind}  ${oneLine(finding.summary)}  ${paint.dim(`(${finding.id})`)}`,
    ...excerpt(view, finding, options),
  ];
}

function excerpt(view: EventView, finding: Finding, { paint, colour }: MessageOptions): string[] {
  const comparison = compareSides(finding, view.sources);
  if (!comparison) return [];
  const del = (text: string): string => (colour ? paint.red(text) : `[-${text}-]`);
  const ins = (text: string): string => (colour ? paint.green(text) : `{+${text}+}`);
  const words = comparison.parts.map(({ op, text }) => (op === 'del' ? del(text) : op === 'ins' ? ins(text) : text));
  const [a, b] = [comparison.first, comparison.second].map((e) => oneLine(view.label(e.article)));
  return [`    ${words.join('')}`, `    ${paint.dim(`${del(a!)} ${ins(b!)}`)}`];
}
