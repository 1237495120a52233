import { z } from 'zod';
import { loadLexicon } from './load.js';

const entries = loadLexicon(
  'correction-notes',
  z.object({ kind: z.enum(['anywhere', 'opening', 'stamp', 'plain']), phrases: z.string() }),
);
const of = (kind: string, bar: string): string[] =>
  entries.filter((e) => e.kind === kind).flatMap((e) => e.phrases.split(bar));

/** Phrases, lower case, that make their line a note on a change of the text. */
export const notePhrases: readonly string[] = of('anywhere', ' | ');
/** Words with which such a note opens, before a colon or dash. */
export const noteOpenings: ReadonlySet<string> = new Set(of('opening', ' | '));
/** The same, but a note only where more than a time follows. */
export const stampOpenings: ReadonlySet<string> = new Set(of('stamp', ' | '));
/** Words of a note that do not tell what was changed. */
export const plainNoteWords: ReadonlySet<string> = new Set(of('plain', ' '));
