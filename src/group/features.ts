import { englishWords } from '../lexicon/name-lists.js';
import { isEvidenceZone, type Article } from '../model/article.js';
import { isContent, stemOf } from '../text/stem.js';
import { wordsOf, type Word } from '../text/words.js';

/** What of an article tells its story from others: the words of its beginning by their stems, and its day. */
export interface Features {
  /** how often, counting the lead and headline more */
  terms: ReadonlyMap<string, number>;
  /** stems that are no common English word: names, most of them */
  rare: ReadonlySet<string>;
  /** those of them that the article never prints in small letters */
  names: ReadonlySet<string>;
  /** a stem as the article prints it, capitals kept where they always stand */
  printed: ReadonlyMap<string, string>;
  words: readonly Word[];
  /** days since 1970 of its publication; null where nothing says */
  day: number | null;
}

/** News puts its story first (the inverted pyramid); what follows is background that other stories share. */
const READ_WORDS = 400;
const LEAD_WORDS = 120;
const LEAD_WEIGHT = 1.5;

/** Reads the features of one article. Linear in its text. */
export function readFeatures(article: Article): Features {
  const { text } = article;
  const words = article.zones
    .filter(({ kind }) => isEvidenceZone(kind))
    .flatMap(({ start, end }) => wordsOf(text, start, end))
    .slice(0, READ_WORDS);
  const terms = new Map<string, number>();
  const rare = new Set<string>();
  const printed = new Map<string, string>();
  words.forEach((word, i) => {
    if (!tells(word, text)) return;
    const stem = stemOf(word.norm);
    terms.set(stem, (terms.get(stem) ?? 0) + (i < LEAD_WORDS ? LEAD_WEIGHT : 1));
    const form = text.slice(word.start, word.end);
    if (!englishWords.has(word.key) && !/\d/u.test(word.key)) rare.add(stem);
    if (!printed.has(stem) || form === form.toLowerCase()) printed.set(stem, form);
  });
  const names = new Set([...rare].filter((stem) => /^\p{Lu}/u.test(printed.get(stem)!)));
  return { terms, rare, names, printed, words, day: dayOf(article.published) };
}

/** A word with a topic of its own; digits alone and the times of a clock have none. */
function tells(word: Word, text: string): boolean {
  if (word.norm.length < 2 || /^0\d/u.test(word.norm) || !isContent(word)) return false;
  return !/\d:$/u.test(text.slice(word.start - 2, word.start)) && !/^:\d/u.test(text.slice(word.end, word.end + 2));
}

const MS_A_DAY = 86_400_000;

function dayOf(iso: string | null): number | null {
  const day = iso === null ? NaN : Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(day) ? null : Math.round(day / MS_A_DAY);
}
