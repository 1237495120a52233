// Single words in quotations that another article has too: taken out, changed, put in; negations; words of scope.
import { scopeWords } from '../../lexicon/scope-words.js';
import type { Edit, FindSites, Site } from './alteration.js';
import { othersOf, type Ground, type GroundArticle } from './ground.js';
import { isFunctionWord, plainWords, stands, type PlainWord } from './plain.js';
import type { Random } from './random.js';

/** Words that a quotation needs for a start, a middle and an end. */
const FEWEST = 9;
/** Words of the quotation around a place that another article must have. */
const WINDOW = 5;
const MORE_WORDS = 'often fully quickly largely nearly always perhaps local recent simple major public'.split(' ');

type Spot = 'start' | 'middle' | 'end';

export const wordSites: FindSites = (ground, article) =>
  article.quotes.flatMap((quote) => {
    const words = plainWords(article.article.text, quote.start, quote.end);
    if (words.length < FEWEST) return [];
    return words.flatMap((word, i) =>
      isPart(article, word)
        ? []
        : [
            ...dropSite(ground, article, words, i),
            ...swapSite(ground, article, words, i),
            ...insertSite(ground, article, words, i),
          ],
    );
  });

/** One half of a hyphenated word. */
const isPart = ({ article: { text } }: GroundArticle, { start, end }: PlainWord): boolean =>
  /[-‑]/u.test((text[start - 1] ?? '') + (text[end] ?? ''));

/** The first three words of a row, the last three, and those well between. */
function spotOf(words: readonly PlainWord[], i: number): Spot | null {
  if (i < 3) return 'start';
  if (i >= words.length - 3) return 'end';
  return i >= 4 && i < words.length - 4 ? 'middle' : null;
}

/** Some words around word `i`, as many as the row has. */
function around(words: readonly PlainWord[], i: number): readonly PlainWord[] {
  const from = Math.max(0, Math.min(i - 2, words.length - WINDOW));
  return words.slice(from, from + WINDOW);
}

const inText = (ground: Ground, article: GroundArticle, words: readonly PlainWord[]): boolean =>
  othersOf(ground, article).some((other) => stands(other.line, words));
const inQuotes = (ground: Ground, article: GroundArticle, words: readonly PlainWord[]): boolean =>
  othersOf(ground, article).some((other) => stands(other.quotedLine, words));

/** Inside only: a quotation that begins or ends elsewhere lacks nothing. */
function dropSite(ground: Ground, article: GroundArticle, words: readonly PlainWord[], i: number): Site[] {
  const spot = spotOf(words, i);
  if (spot === null || i === 0 || i === words.length - 1) return [];
  const checkable = isFunctionWord(words[i]!)
    ? inQuotes(ground, article, around(words, i))
    : inText(ground, article, around(words, i));
  return [{ kind: `drop-${spot}`, ground, article, checkable, draw: () => without(words, i) }];
}

const without = (words: readonly PlainWord[], i: number): Edit => ({
  start: words[i - 1]!.end,
  end: words[i]!.end,
  text: '',
});

function swapSite(ground: Ground, article: GroundArticle, words: readonly PlainWord[], i: number): Site[] {
  const spot = spotOf(words, i);
  const word = words[i]!;
  if (spot === null || isFunctionWord(word)) return [];
  const checkable = inQuotes(ground, article, around(words, i));
  const draw = (random: Random): Edit | null => {
    const other = similarWord(article, word, random);
    return other === null ? null : { start: word.start, end: word.end, text: other };
  };
  return [{ kind: `swap-${spot}`, ground, article, checkable, draw }];
}

/** Another word of the same article that ends alike. */
function similarWord({ article: { text } }: GroundArticle, word: PlainWord, random: Random): string | null {
  const ending = /(?:ing|ed|ly|s|e|t|n|y)$/u.exec(word.low)?.[0] ?? '';
  const fits = plainWords(text).filter(
    (w) =>
      w.low !== word.low &&
      w.low.length > 3 &&
      !isFunctionWord(w) &&
      w.low.endsWith(ending) &&
      text.slice(w.start, w.end) === w.low,
  );
  if (!fits.length) return null;
  const { low } = random.pick(fits);
  const capital = /^\p{Lu}/u.test(text.slice(word.start, word.end));
  return capital ? low[0]!.toUpperCase() + low.slice(1) : low;
}

function insertSite(ground: Ground, article: GroundArticle, words: readonly PlainWord[], i: number): Site[] {
  const spot = spotOf(words, i);
  if (spot === null || i === 0) return [];
  const checkable = inQuotes(ground, article, around(words, i));
  const at = words[i]!.start;
  const draw = (random: Random): Edit => ({ start: at, end: at, text: `${random.pick(MORE_WORDS)} ` });
  return [{ kind: `insert-${spot}`, ground, article, checkable, draw }];
}

const AUXILIARY = /^(?:will|would|can|could|should|must|may|might|is|are|was|were|has|have|does|did)$/u;

/** A negation in shared words: in a quotation, or in the words of a promise. */
export const negationSites: FindSites = (ground, article) =>
  passages(article).flatMap(({ words, quoted }) =>
    words.flatMap((word, i): Site[] => {
      if (i === 0 || i === words.length - 1) return [];
      const window = around(words, i);
      const checkable = (quoted ? inQuotes : inText)(ground, article, window);
      const site = (edit: Edit): Site => ({ kind: 'negation', ground, article, checkable, draw: () => edit });
      if (word.low === 'not' || word.low === 'never') return [site(without(words, i))];
      const negated = /^(?:not|never)$/u.test(words[i + 1]!.low);
      if (!AUXILIARY.test(word.low) || negated) return [];
      return [site({ start: word.end, end: word.end, text: ' not' })];
    }),
  );

/** A word of scope in shared words: taken out, or another one in its place. */
export const scopeSites: FindSites = (ground, article) =>
  passages(article).flatMap(({ words, quoted }) =>
    words.flatMap((word, i): Site[] => {
      if (!scopeWords.has(word.low) || i === 0 || i === words.length - 1 || isPart(article, word)) return [];
      const checkable = (quoted ? inQuotes : inText)(ground, article, around(words, i));
      return [{ kind: 'scope-word', ground, article, checkable, draw: () => without(words, i) }];
    }),
  );

/** Rows of words where one word more or less matters: quotations and descriptions of promises. */
function passages({
  article,
  quotes,
  extraction,
  isEvidence,
}: GroundArticle): { words: PlainWord[]; quoted: boolean }[] {
  const promises = extraction.principles.filter(
    (p) => isEvidence(p.start) && !quotes.some((q) => q.start < p.end && p.start < q.end),
  );
  const row = (quoted: boolean) => (span: { start: number; end: number }) => ({
    words: plainWords(article.text, span.start, span.end),
    quoted,
  });
  return [...quotes.map(row(true)), ...promises.map(row(false))].filter(({ words }) => words.length >= WINDOW);
}
