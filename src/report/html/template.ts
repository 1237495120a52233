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
export const markup = (strings: TemplateStringsArray, ...values: readonly Value[]): Html =>
  trusted(strings.reduce((done, string, i) => done + print(values[i - 1] ?? null) + string));

function print(value: Value): string {
  if (value === null || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return isList(value) ? value.map(print).join('') : value.text;
}

const isList = (value: Html | readonly Value[]): value is readonly Value[] => Array.isArray(value);
