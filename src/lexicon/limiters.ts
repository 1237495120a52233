import { loadWordSet } from './load.js';

/** Words that open a limit on what stands before them: "against", "until", "unless". Lower case. */
export const limiters = loadWordSet('limiters');
