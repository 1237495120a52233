import { z } from 'zod';
import { loadLexicon } from './load.js';

const kinds = ['unit', 'ten', 'scale', 'suffix', 'plenty', 'some', 'set', 'ordinal', 'part'] as const;
export type NumberWordKind = (typeof kinds)[number];
export interface NumberWord {
  kind: NumberWordKind;
  value: number;
}

const entries = loadLexicon(
  'number-words',
  z.object({ word: z.string(), kind: z.enum(kinds), value: z.number().positive().or(z.literal(0)) }),
);
const table = (wanted: (kind: NumberWordKind) => boolean): ReadonlyMap<string, NumberWord> =>
  new Map(entries.filter((e) => wanted(e.kind)).map((e) => [e.word, { kind: e.kind, value: e.value }]));

/** Words that say how many: "twelve", "hundred", "dozens", "several", "trio". */
export const numberWords = table((kind) => kind !== 'suffix' && kind !== 'ordinal' && kind !== 'part');
/** Letters joined to digits that multiply: "bn", "k". */
export const numberSuffixes = table((kind) => kind === 'suffix');
/** "first", "second" ... and their place. */
export const ordinalWords = table((kind) => kind === 'ordinal');
/** "third", "quarters": one divided by the value. */
export const partWords = table((kind) => kind === 'part');
