import { z } from 'zod';
import { loadLexicon } from './load.js';

const entries = loadLexicon(
  'media-names',
  z.object({ kind: z.enum(['noun', 'name', 'before', 'after']), words: z.string() }),
);
const of = (kind: string): string[] => entries.filter((e) => e.kind === kind).flatMap((e) => e.words.split('|'));

/** Last words of the names of newspapers and broadcasters, lower case: "gazette". */
export const mediaNouns: ReadonlySet<string> = new Set(of('noun'));
/** Whole names of news media, lower case: "bbc". */
export const mediaNames: ReadonlySet<string> = new Set(of('name'));
/** Words of citing that stand right before a medium's name ("told", "according to") or right behind it ("reported"). */
export const citingBefore: readonly string[] = of('before');
export const citingAfter: readonly string[] = of('after');
