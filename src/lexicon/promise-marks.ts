import { z } from 'zod';
import { loadLexicon } from './load.js';

const entries = loadLexicon('promise-marks', z.object({ kind: z.enum(['mark', 'doubt']), words: z.string() }));
const of = (kind: 'mark' | 'doubt'): ReadonlySet<string> =>
  new Set(entries.filter((e) => e.kind === kind).flatMap((e) => e.words.split(' ')));

/** Words that tell that a sentence promises: "will", "no longer", "ban". */
export const promiseMarks = of('mark');
/** Words that tell that it speaks about a promise instead: "critics", "unless", "failed". */
export const promiseDoubts = of('doubt');
