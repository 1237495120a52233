// Article text is hostile: it may hold markup, terminal commands and marks that turn the direction of what follows.

/** Control characters (but tab and line ends) and the marks that override the direction of text. */
const UNPRINTABLE = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/gu;

/** Replaces what no page and no terminal should obey with U+FFFD. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, '\uFFFD');

const UNSAFE_IN_JSON = /[\x7F-\x9F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** JSON that says the same and holds no character that a terminal or a page would obey: they stand as \\u escapes. */
export const safeJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    UNSAFE_IN_JSON,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** One line of printable text: white space folded to single spaces, long text cut at `longest` with an ellipsis. */
export function oneLine(text: string, longest = Infinity): string {
  const line = printable(text.replace(/\s+/gu, ' ')).trim();
  const points = Array.from(line.slice(0, Math.min(line.length, longest * 2 + 2)));
  return points.length > longest
    ? `${points
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : line;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** For HTML content and quoted attributes. */
export const escapeHtml = (text: string): string => printable(text).replace(/[&<>"']/gu, (char) => ENTITIES[char]!);

/** For a line of Markdown (CommonMark with tables): one line, no markup of its own. */
export const escapeMarkdown = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_{}[\]#|~!]/gu, '\\$&')
    .replace(/[&<>]/gu, (char) => ENTITIES[char]!)
    .replace(/^([-+=]|\d+(?=[.)]))/u, '\\$1');

/** The address where it is plain http or https, else null. */
export function webAddress(url: string | null): string | null {
  if (url === null || !/^https?:\/\/[^\s/]/iu.test(url)) return null;
  return URL.canParse(url) ? new URL(url).href : null;
}
