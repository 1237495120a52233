import { z } from 'zod';
import { loadLexicon } from './load.js';

const entries = loadLexicon('signposts', z.object({ kind: z.enum(['cue', 'document']), phrases: z.string() }));
const of = (kind: string): readonly string[] =>
  entries.filter((e) => e.kind === kind).flatMap((e) => e.phrases.split(' | '));

/** Phrases, lower case, that announce that words of a document follow. */
export const signpostCues = of('cue');
/** Nouns for what such words are taken from. */
export const signpostDocuments = of('document');
