import { z } from 'zod';
import { loadLexicon } from './load.js';

/** What the lexicon knows of a word, as bits: one look-up for each token. */
export const Bit = {
  say: 1 << 0,
  that: 1 << 1,
  tell: 1 << 2,
  quote: 1 << 3,
  label: 1 << 4,
  think: 1 << 5,
  pledge: 1 << 6,
  show: 1 << 7,
  role: 1 << 8,
  modifier: 1 << 9,
  male: 1 << 10,
  female: 1 << 11,
  kin: 1 << 12,
  honorific: 1 << 13,
  group: 1 << 14,
  organisation: 1 << 15,
  document: 1 << 16,
  channel: 1 << 17,
  work: 1 << 18,
  speech: 1 << 19,
  naming: 1 << 20,
  trade: 1 << 21,
} as const;

/** Any verb that reports words or thoughts. */
export const REPORTS = Bit.say | Bit.that | Bit.tell | Bit.quote | Bit.label | Bit.think | Bit.pledge | Bit.show;

const bits = new Map<string, number>();
const lemmas = new Map<string, string>();
const add = (word: string, bit: number): void => void bits.set(word, (bits.get(word) ?? 0) | bit);
const bitOf = (kind: string): number => Bit[kind as keyof typeof Bit];

const verbKinds = z.string().regex(/^(?:(?:say|that|tell|quote|label|think|pledge|show) ?)+$/);
for (const { verb, forms, kinds } of loadLexicon(
  'reporting-verbs',
  z.object({ verb: z.string(), forms: z.string(), kinds: verbKinds }),
))
  for (const form of [verb, ...forms.split(' ')]) {
    if (!lemmas.has(form)) lemmas.set(form, verb);
    for (const kind of kinds.split(' ')) add(form, bitOf(kind));
  }

const words = z.string();
const honorifics = loadLexicon('honorifics', z.object({ kind: z.enum(['male', 'female', 'any']), words }));
for (const { kind, words: line } of honorifics)
  for (const word of line.split(' ')) add(word, Bit.honorific | (kind === 'any' ? 0 : bitOf(kind)));

const titleKind = z.enum(['role', 'modifier', 'male', 'female', 'kin', 'trade']);
for (const { kind, words: line } of loadLexicon('job-titles', z.object({ kind: titleKind, words })))
  for (const word of line.split(' ')) add(word, bitOf(kind));

const sourceKind = z.enum(['group', 'organisation', 'document', 'channel', 'work', 'speech', 'naming']);
for (const { kind, words: line } of loadLexicon('sources', z.object({ kind: sourceKind, words })))
  for (const word of line.split(' ')) add(word, bitOf(kind));

/** The bits of a word in lower case; 0 where the lexicon does not know it. */
export const bitsOf = (lower: string): number => bits.get(lower) ?? 0;

/** The plain form of a reporting verb: "told" gives "tell". */
export const lemmaOf = (lower: string): string => lemmas.get(lower) ?? lower;
