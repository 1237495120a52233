import { loadWordSet } from './load.js';

/** Last words of names that no person has: "inc", "university", "conference". */
export const endsNoPersonName = loadWordSet('no-person-names');
