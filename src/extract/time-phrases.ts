import { dayWords, monthWords, weekdayWords } from '../lexicon/date-words.js';
import type { Token } from '../text/doc.js';

const isTimeWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  (weekdayWords.has(token.lower) ||
    (monthWords.has(token.lower) && /^\p{Lu}/u.test(token.text)) ||
    /^(?:week|month|year|morning|afternoon|evening|night)$/.test(token.lower));

/** The token behind "on Thursday", "last month", "in April 2018", "this week" at `at`; `at` itself where no such words stand there. */
export function afterTime(tokens: readonly Token[], at: number): number {
  const { sentence } = tokens[at] ?? { sentence: -1 };
  if (dayWords.has(tokens[at]?.lower ?? '')) return at + 1;
  let next = at;
  if (/^(?:on|in|late|early|by|during)$/.test(tokens[next]?.lower ?? '')) next++;
  if (/^(?:this|last|next|late|early|mid)$/.test(tokens[next]?.lower ?? '')) next++;
  if (!isTimeWord(tokens[next]) || tokens[next]!.sentence !== sentence) return at;
  next++;
  while (tokens[next]?.sentence === sentence && (isTimeWord(tokens[next]) || /^\d{1,4}$/.test(tokens[next]!.text)))
    next++;
  return next;
}
