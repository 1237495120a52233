import { slotNames } from '../../model/extraction.js';
import type { EventPrinciple } from '../../model/event.js';
import { escapeMarkdown as md } from '../../text/escape.js';
import { slotWords } from '../slot-words.js';
import { someOf } from '../story.js';
import { counted, listed, type EventView } from '../view.js';
import { referenceBlocks } from './reference.js';
import { bullets, table } from './write.js';

/** Which articles draw on one text as far as their words show. */
export const originSection = ({ event, label }: EventView): string[] =>
  event.origins.length === 0
    ? []
    : [
        '## Whose words',
        bullets(
          event.origins.map(({ articles, kind, source }) => {
            const from =
              source === null ? (articles.length > 1 ? '; direction unknown' : '') : `; the text of ${source}`;
            return `**${md(someOf(articles.map(label)))}**: ${md(kind + from)}`;
          }),
        ),
      ];

/** More rows than this are left to the tables. */
const MOST_ROWS = 12;

/** The words of each article for a principle, slot by slot. */
export function driftBlocks({ label }: EventView, { drift }: EventPrinciple): string[] {
  if (drift.length === 0) return [];
  const slots = slotNames.filter((slot) => drift.some((row) => row.slot === slot && row.words.length > 0));
  const articles = [...new Set(drift.map((row) => row.article))];
  const rows = articles.slice(0, MOST_ROWS).map((article) => [
    md(label(article)),
    ...slots.map((slot) => {
      const row = drift.find((other) => other.article === article && other.slot === slot);
      return row && row.words.length > 0 ? listed([...new Set(row.words.map(({ text }) => md(text)))]) : '–';
    }),
  ]);
  const rest = articles.length - MOST_ROWS;
  return [
    table(['', ...slots.map((slot) => slotWords[slot].label)], rows),
    rest > 0 ? `${rest} more articles: drift.csv has them.` : '',
  ];
}

/** Every measure with its rule and its figures over all articles; measures.csv has those of each. */
export function measureSection(view: EventView): string[] {
  const { event, outlets, label } = view;
  const blocks = Object.entries(event.measures).flatMap(([name, { title, definition, denominator, figures }]) => {
    if (figures.length === 0) return [];
    const single = outlets.length <= MOST_ROWS ? outlets.map(({ id }): string | null => id) : [];
    const columns = [...single, null].filter((id) => figures.some((f) => f.article === id));
    const keys = [...new Map(figures.map((f) => [`${f.what}\n${f.category}`, f])).values()];
    const rows = keys.slice(0, MOST_ROWS).map(({ what, category }) => [
      md(`${what}: ${category}`),
      ...columns.map((id) => {
        const found = figures.find((f) => f.article === id && f.what === what && f.category === category);
        return found ? `${found.n} of ${found.of}` : '–';
      }),
    ]);
    const rest = keys.length - MOST_ROWS;
    return [
      `### ${md(title)}`,
      md(`${definition} Shares are of: ${denominator}.`),
      table(['', ...columns.map((id) => (id === null ? 'all' : md(label(id))))], rows),
      rest > 0 ? `${counted(rest, 'more row')}: measures.csv.` : '',
      ...(name === 'reference' ? referenceBlocks(view) : []),
    ];
  });
  return blocks.length === 0 ? [] : ['## How each outlet covered it', ...blocks];
}
