// Another number: of things, of "N other", in a date.
import type { Edit, FindSites, Site } from './alteration.js';
import { othersOf, type Ground, type GroundArticle } from './ground.js';
import { isFunctionWord, plainNumber, plainWords, writeNumber, type PlainWord } from './plain.js';
import type { Random } from './random.js';

/** How many words may stand between a number and what it counts. */
const REACH = 3;
const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)$/u;
const SMALL_CHANGES = [-3, -2, -1, 1, 2, 3, 5, 7];

/** A number and the words after it, of which one may be what it counts. */
interface Numeral {
  word: PlainWord;
  value: number;
  after: readonly PlainWord[];
}

export const numberSites: FindSites = (ground, article) =>
  numeralsIn(article).flatMap((numeral): Site[] => {
    const { word, value, after } = numeral;
    if (!article.isEvidence(word.start) || /^(?:other|others|more)$/u.test(after[0]?.low ?? '')) return [];
    if (!after.some((w) => /^\p{L}{3,}$/u.test(w.low) && !isFunctionWord(w))) return [];
    const checkable = othersOf(ground, article).some((other) => saysAlike(other, numeral));
    const like = article.article.text.slice(word.start, word.end);
    const draw = (random: Random): Edit | null => {
      const other = value + changeOf(value, random);
      return other < 1 || other === value ? null : { start: word.start, end: word.end, text: writeNumber(other, like) };
    };
    return [{ kind: 'number', ground, article, checkable, draw }];
  });

/** Larger numbers are changed by more, so that no rounding covers it. */
function changeOf(value: number, random: Random): number {
  if (!Number.isInteger(value)) return Math.round((value * (1 + random.below(4)) * 0.3 + 0.6) * 10) / 10;
  const step = random.pick(SMALL_CHANGES);
  return value <= 40
    ? step
    : Math.sign(step) * Math.max(Math.abs(step), Math.round(value * (0.2 + random.below(4) / 10)));
}

/** Numbers that count something: no dates, years, clock times, parts of names. */
function numeralsIn({ article: { text } }: GroundArticle): Numeral[] {
  const words = plainWords(text);
  return words.flatMap((word, i): Numeral[] => {
    const value = plainNumber(word.low);
    const [before, next] = [words[i - 1]?.low ?? '', words[i + 1]?.low ?? ''];
    if (value === null || MONTH.test(before) || MONTH.test(next) || (value === 1 && word.low === 'one')) return [];
    if (
      /^(?:19|20)\d\d$/u.test(word.low) ||
      /[-:/$€£#.]/u.test(text[word.end] ?? '') ||
      /[-:/#.]/u.test(text[word.start - 1] ?? '')
    )
      return [];
    if (isModel(words[i - 1], word, text)) return [];
    const line = text.slice(word.end, word.end + 60).search(/[\n.;:()]/u);
    const after = words.slice(i + 1, i + 2 + REACH).filter((w) => line < 0 || w.start < word.end + line);
    return [{ word, value, after }];
  });
}

/** "Lumo 4", "Annex 2": digits right behind a capital belong to the name, and count nothing. */
const isModel = (before: PlainWord | undefined, word: PlainWord, text: string): boolean =>
  before !== undefined &&
  /^\d/u.test(word.low) &&
  /^[ \u00a0]$/u.test(text.slice(before.end, word.start)) &&
  /^\p{Lu}\p{L}/u.test(text.slice(before.start)) &&
  // The first word of a sentence has a capital whatever it is.
  /[\p{L},] $/u.test(text.slice(0, before.start).slice(-2));

/** Another article has the same number shortly before one of the same words. */
const saysAlike = (other: GroundArticle, { value, after }: Numeral): boolean =>
  numeralsIn(other).some(
    (n) =>
      n.value === value &&
      other.isEvidence(n.word.start) &&
      n.after.some((w) => !isFunctionWord(w) && after.some((mine) => mine.low === w.low)),
  );

/** Names that may stand before "and N other". */
const MOST_NAMED = 4;

export const othersSites: FindSites = (ground, article) => {
  const { text } = article.article;
  const words = plainWords(text);
  return words.flatMap((word, i): Site[] => {
    const value = plainNumber(word.low);
    if (value === null || !/^(?:other|others|more)$/u.test(words[i + 1]?.low ?? '') || !article.isEvidence(word.start))
      return [];
    const like = text.slice(word.start, word.end);
    const draw = (random: Random): Edit | null => {
      const other = value + random.pick(SMALL_CHANGES);
      return other < 2 || mends(ground, article, word, value, other)
        ? null
        : { start: word.start, end: word.end, text: writeNumber(other, like) };
    };
    return [{ kind: 'others', ground, article, checkable: totalStands(ground, article, value), draw }];
  });
};

/**
 * An alteration that puts a sum right takes a difference away and makes none: with it what is named or stands in the
 * article adds up to a number that is printed, and without it did not.
 */
function mends(ground: Ground, article: GroundArticle, word: PlainWord, value: number, other: number): boolean {
  const valuesOf = ({ article: { text }, isEvidence }: GroundArticle): number[] =>
    plainWords(text).flatMap((w) => (isEvidence(w.start) ? (plainNumber(w.low) ?? []) : []));
  const count = article.extraction.counts.find((c) => c.others === value && c.start <= word.start && word.end <= c.end);
  if (count) {
    const printed = othersOf(ground, article).flatMap(valuesOf);
    const named = count.named.length;
    return printed.includes(named + other) && !printed.includes(named + value);
  }
  const own = valuesOf(article);
  const addsUp = (n: number): boolean => own.some((a) => a > n && own.includes(a + n));
  return addsUp(other) && !addsUp(value);
}

/** Another article has the total that "named and N other" makes, or N itself before "other" or "more". */
const totalStands = (ground: Ground, article: GroundArticle, value: number): boolean =>
  othersOf(ground, article).some((other) => {
    const words = plainWords(other.article.text);
    return words.some((w, i) => {
      const n = plainNumber(w.low);
      if (n === null || !other.isEvidence(w.start)) return false;
      return (
        (n > value && n <= value + MOST_NAMED) || (n === value && /^(?:other|more)/u.test(words[i + 1]?.low ?? ''))
      );
    });
  });

/** Content words that the sentences of two dates must share to be about one thing. */
const ALIKE = 2;

export const dateSites: FindSites = (ground, article) =>
  article.extraction.dates.flatMap((date): Site[] => {
    if (date.precision !== 'day' || date.iso === null || !article.isEvidence(date.start)) return [];
    const day = plainWords(article.article.text, date.start, date.end).find((w) => {
      const n = Number(w.low.replace(/(?:st|nd|rd|th)$/u, ''));
      return n >= 1 && n <= 31;
    });
    if (!day || !/\p{L}{3}/u.test(date.text)) return [];
    const mine = contentNear(article, date);
    const checkable = othersOf(ground, article).some((other) =>
      other.extraction.dates.some(
        (d) =>
          d.iso === date.iso &&
          other.isEvidence(d.start) &&
          contentNear(other, d).filter((w) => mine.includes(w)).length >= ALIKE,
      ),
    );
    const value = parseInt(day.low, 10);
    const draw = (random: Random): Edit | null => {
      const other = value + random.pick(SMALL_CHANGES);
      if (other < 1 || other > 28) return null;
      return { start: day.start, end: day.start + String(value).length, text: String(other) };
    };
    return [{ kind: 'date', ground, article, checkable, draw }];
  });

function contentNear({ article, extraction }: GroundArticle, { start, end }: { start: number; end: number }): string[] {
  const sentence = extraction.sentences.find((s) => s.from <= start && start < s.to) ?? { from: start, to: end };
  return plainWords(article.text, sentence.from, sentence.to)
    .filter((w) => (w.end <= start || w.start >= end) && w.low.length > 3 && !isFunctionWord(w))
    .map((w) => w.low);
}
