// Sizes whose verb stands further off, or that take part by another phrase than a verb.
import { pledgeNouns } from '../lexicon/party-nouns.js';
import { wordsOf } from '../text/words.js';
import type { Stated } from './stated.js';

const NEAR_BEFORE = 40;
const NEAR_BEHIND = 200;

/** "12 ferry lines, including A and B, signed", "12 ferry lines put their names to", "a promise by 12 ferry lines". */
export function takesPart({ source, count }: Stated, isJoining: (word: string) => boolean): boolean {
  const { text } = source.article;
  const behind = withoutExamples(text.slice(count.end, count.end + NEAR_BEHIND));
  if (NAMES_TO.test(behind)) return true;
  const verb = wordsOf(behind).find(({ key }) => !AUXILIARY.has(key))?.key;
  if (hasExamples(text, count.end) && verb !== undefined && isJoining(verb)) return true;
  const before = wordsOf(
    text
      .slice(Math.max(0, count.start - NEAR_BEFORE), count.start)
      .split(/[.,;:!?\n]/u)
      .at(-1)!,
  );
  return /^(?:by|from|between|among)$/u.test(before.at(-1)?.key ?? '') && pledgeNouns.has(before.at(-2)?.key ?? '');
}

const NAMES_TO =
  /^\s+(?:(?:have|has|had|all|now) ){0,3}(?:put|lent|added|gave|given|lend|add) (?:their|its) (?:names?|weight|backing|support) to\b|^\s+(?:are|were|stand|stood) behind (?:the|an?)\b/u;
const AUXILIARY = new Set('have has had all now also will would already'.split(' '));
const EXAMPLES = /^, (?:including|among them|led by|such as|with)\s/u;

const hasExamples = (text: string, end: number): boolean => EXAMPLES.test(text.slice(end, end + 16));

/** ", including A, B and C, signed it": what stands behind the last name, in the same sentence; nothing where no verb does. */
function withoutExamples(behind: string): string {
  const clause = behind.split(/[.;:!?\n]/u)[0]!;
  return EXAMPLES.test(clause) ? clause.slice(clause.lastIndexOf(',') + 1) : clause;
}
