import { escapeHtml } from '../../text/escape.js';

/** Markup that is safe to print as it is. Only `markup` and `trusted` make it. */
export interface Html {
  readonly text: string;
}

type Value = Html | string | number | null | false | readonly Value[];

/** Markup written by the program itself: styles, scripts, numbers. Never a word of an article. */
export const trusted = (text: string): Html => ({ text });

export const nothing: Html = trusted('');

/** A template whose values are escaped, unless they are markup themselves; null and false print nothing. */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  const parts = tight(strings);
  let text = parts[0]!;
  for (let i = 1; i < parts.length; i++) text += print(values[i - 1] ?? null) + parts[i]!;
  return trusted(text);
}

const tightened = new WeakMap<TemplateStringsArray, string[]>();

/** The template's own indentation is for who reads the program: a page has a line end in its place. */
function tight(strings: TemplateStringsArray): string[] {
  let parts = tightened.get(strings);
  if (!parts) {
    parts = strings.map((string) => string.replace(/\s*\n\s*/gu, '\n'));
    tightened.set(strings, parts);
  }
  return parts;
}

function print(value: Value): string {
  if (value === null || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return isList(value) ? value.map(print).join('') : value.text;
}

const isList = (value: Html | readonly Value[]): value is readonly Value[] => Array.isArray(value);
