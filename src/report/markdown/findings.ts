import type { Finding, Side } from '../../model/finding.js';
import { escapeMarkdown as md } from '../../text/escape.js';
import { settles } from '../settles.js';
import { listed, type Card, type EventView } from '../view.js';
import { bullets, words } from './write.js';

/** A card: its worst finding in full, the others of its cluster by their summaries. */
export function cardBlocks(view: EventView, { lead, others }: Card): string[] {
  return [
    `### ${capital(lead.level)}: ${lead.title}`,
    md(lead.summary),
    bullets(lead.sides.map((side) => sideLine(view, side))),
    ...(others.length ? [`Of the same difference:`, bullets(others.map((o) => `${md(o.summary)} (\`${o.id}\`)`))] : []),
    `Level: ${arithmetic(lead)}. ${settles[lead.kind]} \`${lead.id}\``,
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function sideLine(view: EventView, side: Side): string {
  const places = side.evidence.map((e) => {
    const { line, column } = view.sources.locate(e);
    const file = view.sources.article(e.article)?.file ?? e.article;
    return `\n  - ${words(e.text)} (${md(file)}:${line}:${column})`;
  });
  return `**${md(listed(side.articles.map(view.label)))}**: ${md(side.value)}${places.join('')}`;
}

/** "base minor, weight +1 = major" */
export const arithmetic = ({ level, levelParts }: Finding): string => {
  const parts = levelParts.map(({ rule, by }, i) => (i === 0 ? rule : `${rule} ${by < 0 ? '−' : '+'}${Math.abs(by)}`));
  return `${parts.join(', ')} = ${level}`;
};
