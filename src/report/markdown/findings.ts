import type { Finding, Side } from '../../model/finding.js';
import type { DiffPart } from '../../text/diff-words.js';
import { escapeHtml, escapeMarkdown as md } from '../../text/escape.js';
import { compareSides, excerpt } from '../comparison.js';
import { signed } from '../level-rules.js';
import { rulingText } from '../ruling-text.js';
import { settledBy } from '../settles.js';
import { listed, type Card, type EventView } from '../view.js';
import { bullets, words } from './write.js';

/** A card: its worst finding in full, the others of its cluster by their summaries. */
export function cardBlocks(view: EventView, { lead, others }: Card): string[] {
  return [
    anchor(lead),
    `### ${capital(lead.level)}: ${lead.title}`,
    md(lead.summary),
    ...(lead.ruling ? [md(rulingText(lead.ruling))] : []),
    comparison(view, lead),
    bullets(lead.sides.map((side) => sideLine(view, side))),
    ...(others.length
      ? [`Of the same difference:`, bullets(others.map((o) => `${anchor(o)}${md(o.summary)} (\`${o.id}\`)`))]
      : []),
    `Level: ${arithmetic(lead)}. ${settledBy(lead.kind, view.references.length > 0)} \`${lead.id}\``,
  ];
}

/** The address of a finding in the report: `report.md#f-<id>`. */
export const anchor = ({ id }: Finding): string => `<a id="f-${escapeHtml(id)}"></a>`;

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
const arithmetic = ({ level, levelParts }: Finding): string => {
  const parts = levelParts.map((part, i) => (i === 0 ? part.rule : `${part.rule} ${signed(part)}`));
  return `${parts.join(', ')} = ${level}`;
};

/** The two sides word by word, as Markdown marks deletions and what stands out. */
function comparison(view: EventView, finding: Finding): string {
  const compared = compareSides(finding, view.sources);
  if (!compared) return '';
  const [a, b] = [compared.first, compared.second].map((e) => md(view.label(e.article)));
  return `> ${excerpt(compared, 60).map(marked).join('')}\n>\n> ~~only ${a!}~~ · **only ${b!}**`;
}

/** Marks must touch the words they hold: the spaces stay outside. */
function marked({ op, text }: DiffPart): string {
  const [, before, words, after] = /^(\s*)(.*?)(\s*)$/su.exec(text)!;
  const sign = op === 'del' ? '~~' : op === 'ins' ? '**' : '';
  return words ? `${before!}${sign}${md(words)}${sign}${after!}` : text;
}
