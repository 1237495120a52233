// One statement with a negation in one article and without it in another, outside quotation marks.
import { denialWords, modalWords } from '../lexicon/scope-words.js';
import type { AlignOp } from '../text/align.js';
import { findPassage, type Passage } from '../text/passage.js';
import { shingle } from '../text/shingles.js';
import { isContent, stemOf } from '../text/stem.js';
import { clausesOf } from '../text/limits.js';
import type { Word } from '../text/words.js';
import { byCodeUnit } from '../text/fold.js';
import { gather } from '../text/gather.js';
import { articlesByRun, wordIndexes } from './article-words.js';
import type { Draft } from './define.js';
import { isEqual } from './quote-prints.js';
import { sidesOf, type Statement } from './sides.js';
import { evidenceOf, sentenceAt, voiceOf, type ArticleView, type SentenceView, type View } from './view.js';
import { negationCount } from './weight.js';
import { printed } from './wording.js';

/** A clause with a negation, and the same words in another article. */
interface Denial {
  article: ArticleView;
  words: readonly Word[];
  other: ArticleView;
  here: readonly Word[];
  /** the other article has the negation too */
  agrees: boolean;
}

/** Words that a clause needs, and content words that both articles must have of it. */
const FEWEST = 6;
const FEWEST_CONTENT = 3;
/** Share of its words that the other article must have in one sentence, and of its runs of three that must stand there at all. */
const CONTAINED = 0.75;
const SEEN = 0.3;
/** Words of the edit that holds the negation: "does not", "will no longer". */
const LONGEST = 3;

/** A clause that one article has with "not" and another without: "They will not sell the hall" beside "They will sell the hall". */
export function denialDrafts(view: View): Draft[] {
  const places = new Map<string, Denial[]>();
  for (const article of view.articles)
    for (const sentence of article.sentences)
      for (const { words } of deniedClauses(sentence))
        for (const denial of denialsOf(view, article, words)) gather(places, subjectOf(words), denial);
  return [...places].sort(([a], [b]) => byCodeUnit(a, b)).flatMap(([subject, found]) => draftOf(view, subject, found));
}

function deniedClauses(sentence: SentenceView): { words: readonly Word[] }[] {
  if (sentence.zone === 'headline' || sentence.text.trimEnd().endsWith('?') || !sentence.words.some(isDenial))
    return [];
  return clausesOf(sentence.article.text, sentence.words).filter(
    ({ words }) => words.length >= FEWEST && negationCount(words) % 2 === 1,
  );
}

const isDenial = (word: Word): boolean => negationCount([word]) > 0;

function denialsOf(view: View, article: ArticleView, words: readonly Word[]): Denial[] {
  return candidates(view, words)
    .filter((other) => other !== article)
    .flatMap((other): Denial[] => {
      const index = wordIndexes(view).get(other.id)!;
      const passage = findPassage(words, index);
      if (!passage) return [];
      const here = index.words.slice(passage.first, passage.last);
      if (!isSame(other, words, here, passage)) return [];
      if (negationCount(here) % 2 === 1) return [{ article, words, other, here, agrees: true }];
      return isBare(other, here) && isTurned(article, words, other, here, passage.ops)
        ? [{ article, words, other, here, agrees: false }]
        : [];
    });
}

/** Articles that have enough of the clause's runs of three words for an alignment to be worth its cost. */
function candidates(view: View, words: readonly Word[]): ArticleView[] {
  const holders = articlesByRun(view);
  const seen = new Map<number, number>();
  for (let i = 0; i + 3 <= words.length; i++)
    for (const article of holders.get(shingle(words, i, 3)) ?? []) seen.set(article, (seen.get(article) ?? 0) + 1);
  return [...seen]
    .filter(([, n]) => n >= SEEN * words.length)
    .sort((a, b) => a[0] - b[0])
    .map(([i]) => view.articles[i]!);
}

/** Most of the clause's words stand in one sentence of the other article, and enough of them carry a topic. */
function isSame(
  other: ArticleView,
  words: readonly Word[],
  here: readonly Word[],
  { ops, containment }: Passage,
): boolean {
  const equal = ops.filter(isEqual).flatMap((op) => words.slice(op.a.first, op.a.last));
  return (
    containment >= CONTAINED &&
    equal.filter(isContent).length >= FEWEST_CONTENT &&
    sentenceAt(other, here[0]!.start) === sentenceAt(other, here.at(-1)!.start)
  );
}

/** The other article says it plainly: in no quotation, headline or question, and nothing else in the sentence denies it. */
function isBare(other: ArticleView, here: readonly Word[]): boolean {
  const sentence = sentenceAt(other, here[0]!.start);
  if (!sentence || sentence.zone === 'headline' || sentence.text.trimEnd().endsWith('?')) return false;
  if (voiceOf(other, { start: here[0]!.start, end: here.at(-1)!.end }) === 'quoted') return false;
  const before = sentence.words.filter((w) => w.end <= here[0]!.start);
  return !before.some((w) => isDenial(w) || denialWords.has(w.key));
}

/** The negation is what differs: only helping words beside it, and no name, number or verb of denial anywhere. */
function isTurned(
  article: ArticleView,
  words: readonly Word[],
  other: ArticleView,
  here: readonly Word[],
  ops: readonly AlignOp[],
): boolean {
  const edits = ops.filter((op) => !isEqual(op));
  return edits.every(({ a, b }) => {
    const [mine, theirs] = [words.slice(a.first, a.last), here.slice(b.first, b.last)];
    if (theirs.some(isDenial)) return false;
    if (mine.some(isDenial)) return mine.length <= LONGEST && theirs.every((w) => isHelping(w, mine));
    return ![...mine.map((w) => isFixed(article, w)), ...theirs.map((w) => isFixed(other, w))].some(Boolean);
  });
}

/** "will" for "won't", "expects" for "does not expect". */
const isHelping = (word: Word, mine: readonly Word[]): boolean =>
  !isWavering(word) &&
  (!isContent(word) || modalWords.has(word.key) || mine.some((w) => stemOf(w.norm) === stemOf(word.norm)));

const isWavering = (word: Word): boolean => denialWords.has(word.key);

/** A number, a name, or a verb that denies: with another one it is another statement. */
const isFixed = ({ text }: ArticleView, word: Word): boolean =>
  isWavering(word) || (/^[\p{Lu}\p{N}]/u.test(text.slice(word.start, word.end)) && isContent(word));

const subjectOf = (words: readonly Word[]): string =>
  `denied ${[...new Set(words.filter((w) => isContent(w) && !isDenial(w)).map((w) => stemOf(w.norm)))].slice(0, 5).join(' ')}`;

function draftOf(view: View, subject: string, found: readonly Denial[]): Draft[] {
  const open = found.filter((d) => !d.agrees);
  const [first] = open;
  if (!first) return [];
  const has = (d: Denial): Statement => statement('has', d.article, d.words);
  const statements = [
    ...open.flatMap((d) => [has(d), statement('lacks', d.other, d.here)]),
    ...found.filter((d) => d.agrees).map((d) => statement('has', d.other, d.here)),
  ];
  const [from, to] = topicRange(first.words);
  return [
    {
      subject,
      topic: printed(first.article.text.slice(from.start, to.end)),
      sides: sidesOf(view, statements),
      disposition: 'difference',
      modifiers: { reversal: true },
      cluster: subject,
    },
  ];
}

/** Words after the negation that name the matter. */
const TOPIC_WORDS = 4;

function topicRange(words: readonly Word[]): [Word, Word] {
  const at = words.findIndex(isDenial);
  const after = words.slice(at + 1, at + 1 + TOPIC_WORDS);
  const last = after.findLast(isContent) ?? words.at(-1)!;
  return [after[0] ?? words[0]!, last];
}

const statement = (key: string, article: ArticleView, words: readonly Word[]): Statement => {
  const evidence = evidenceOf(article, words[0]!.start, words.at(-1)!.end);
  return { key, value: evidence.text, evidence };
};
