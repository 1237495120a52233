import { escapeMarkdown } from '../../text/escape.js';

/** Blocks of Markdown with a blank line between, ending in a line end. */
export const paragraphs = (blocks: readonly string[]): string => `${blocks.filter((b) => b !== '').join('\n\n')}\n`;

/** A table; its cells are Markdown already. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

export const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** Words of an article in quotation marks of the report's own. */
export const words = (text: string): string => `“${escapeMarkdown(text)}”`;
