// Words as this tool sees them. It has its own plain reading, so that what it calls checkable does not come from the
// program that it measures.

export interface PlainWord {
  start: number;
  end: number;
  /** the letters in lower case, with a straight apostrophe */
  low: string;
}

/** The words of `text` from `from` to `to`. */
export const plainWords = (text: string, from = 0, to = text.length): PlainWord[] =>
  Array.from(text.slice(from, to).matchAll(/[\p{L}\p{N}]+(?:[’'.,](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/gu), (m) => ({
    start: from + m.index,
    end: from + m.index + m[0].length,
    low: m[0].toLowerCase().replaceAll('’', "'"),
  }));

/** A text as one line of plain words, to look for runs of words in. */
export const plainLine = (text: string): string =>
  ` ${plainWords(text)
    .map((w) => w.low)
    .join(' ')} `;

/** True where the line has these words in a row. */
export const stands = (line: string, words: readonly PlainWord[]): boolean =>
  line.includes(` ${words.map((w) => w.low).join(' ')} `);

const FUNCTION_WORDS = new Set(
  (
    'a an the this that these those it its he she they we i you his her their our your my of in on at to for from by with as ' +
    'and or but if so than then be is are was were been being am do does did has have had will would shall should can could ' +
    'may might must not no nor who which what when where how there here into over about also'
  ).split(' '),
);

export const isFunctionWord = ({ low }: PlainWord): boolean => FUNCTION_WORDS.has(low);

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The value of a number in digits or in one word; null for any other word. */
export function plainNumber(word: string): number | null {
  if (/^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(word)) return Number(word.replaceAll(',', ''));
  const unit = UNITS.indexOf(word);
  if (unit > 0) return unit;
  const ten = TENS.indexOf(word);
  return ten < 0 ? null : (ten + 2) * 10;
}

/** A number written as another one was: in digits, with commas, or in a word where there is one. */
export function writeNumber(n: number, like: string): string {
  if (/\d/.test(like)) return like.includes(',') || n < 10_000 ? grouped(n, like.includes(',')) : String(n);
  const word = n < 20 ? UNITS[n] : n % 10 === 0 && n < 100 ? TENS[n / 10 - 2] : undefined;
  return word === undefined ? String(n) : /^\p{Lu}/u.test(like) ? word[0]!.toUpperCase() + word.slice(1) : word;
}

const grouped = (n: number, commas: boolean): string =>
  commas ? String(n).replace(/\B(?=(?:\d{3})+(?!\d))/g, ',') : String(n);
