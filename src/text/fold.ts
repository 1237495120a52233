/** Text that folding leaves as it is but for case: words of ASCII with single spaces between them. */
const PLAIN = /^(?:[!-_a-~]+(?: [!-_a-~]+)*)?$/;

/**
 * Folding for comparison only, never for offsets: compatibility forms, diacritics, case, quotation marks, dashes and
 * spaces (Unicode NFKD; https://unicode.org/reports/tr15/).
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’‛`´′]/gu, "'")
    .replace(/[“”„‟«»″]/gu, '"')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Spaces that do not break, or are thin, as plain ones, character for character. */
export const plainSpaces = (text: string): string => text.replace(/[\u00a0\u2000-\u200a\u202f\u3000]/gu, ' ');

/** The words of a text, folded: letters and digits, with inner apostrophes, dots and commas between digits. */
export const foldedWords = (text: string): string[] =>
  foldText(text).match(/[\p{L}\p{N}]+(?:[.,']\p{N}+|'\p{L}+)*/gu) ?? [];

/** Orders strings by UTF-16 code unit, whatever the locale. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
