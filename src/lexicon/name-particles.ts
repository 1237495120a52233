import { z } from 'zod';
import { loadLexicon } from './load.js';

const entries = loadLexicon('name-particles', z.object({ kind: z.enum(['particle', 'prefix']), words: z.string() }));
const of = (kind: string): string[] => entries.filter((e) => e.kind === kind).flatMap((e) => e.words.split(' '));

/** Words that stand in lower case inside a name: "van", "de la". */
export const nameParticles: ReadonlySet<string> = new Set(of('particle'));
/** Words with which a family name of several words begins: the particles, and "St", "Mac". */
export const familyBeginnings: ReadonlySet<string> = new Set([...of('particle'), ...of('prefix')]);
