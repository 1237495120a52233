import { z } from 'zod';
import { loadLexicon } from './load.js';

const kinds = [
  'duration',
  'money',
  'symbol',
  'percent',
  'measure',
  'clock',
  'ranking',
  'group',
  'plural',
  'casualty',
  'plural-modifier',
  'index',
  'numbered',
  'not-one',
  'abstract',
] as const;
export type CountingKind = (typeof kinds)[number];

const entries = loadLexicon('counting-words', z.object({ kind: z.enum(kinds), words: z.string() }));
const words = Object.fromEntries(
  kinds.map((kind) => [
    kind,
    new Set(entries.filter((e) => e.kind === kind).flatMap((e) => e.words.split(' '))) as ReadonlySet<string>,
  ]),
) as Record<CountingKind, ReadonlySet<string>>;

/** True where `word` (lower case) is listed under `kind`. */
export const isCountingWord = (kind: CountingKind, word: string): boolean => words[kind].has(word);
