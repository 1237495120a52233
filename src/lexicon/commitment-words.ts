import { z } from 'zod';
import { loadLexicon } from './load.js';

const kinds = [
  'verb',
  'aim-verb',
  'refuse',
  'noun',
  'set-noun',
  'one-noun',
  'aim-noun',
  'gloss-verb',
  'actor',
  'deal-noun',
  'dull-verb',
  'trade-verb',
  'remedy-word',
  'doubt',
  'person-subject',
  'base-verb',
  'empty-verb',
  'bind-verb',
  'article-noun',
  'term-verb',
  'pact',
  'story-pact',
  'pact-made',
  'trade-word',
  'remedy-story',
  'standard-noun',
  'event-subject',
  'event-verb',
  'watch-verb',
  'story-bind',
  'story-term',
  'dull-object',
  'term-subject',
  'party-aim',
] as const;
export type CommitmentKind = (typeof kinds)[number];

const entries = loadLexicon('commitment-words', z.object({ kind: z.enum(kinds), words: z.string() }));
const words = Object.fromEntries(
  kinds.map((kind) => [kind, new Set(entries.filter((e) => e.kind === kind).flatMap((e) => e.words.split(' ')))]),
) as unknown as Record<CommitmentKind, ReadonlySet<string>>;

/** True where `word` (lower case) is listed under `kind`. */
export const isCommitmentWord = (kind: CommitmentKind, word: string): boolean => words[kind].has(word);

/** Words at which a commitment told in a sentence can be recognised. */
export const commitmentTriggers: ReadonlySet<string> = new Set([
  ...[
    ...words.verb,
    ...words.noun,
    ...words['bind-verb'],
    ...words['term-verb'],
    ...words['story-bind'],
    ...words['story-term'],
    ...words['aim-verb'],
    ...words['party-aim'],
    ...words['aim-noun'],
  ],
  ...['will', 'must', 'shall', 'would', 'may', 'can', 'is', 'are'],
]);
