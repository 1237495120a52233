import { loadWordSet } from './load.js';

/** Common English words, lower case (from compromise, MIT). */
export const englishWords = loadWordSet('english-words');
/** Given names, lower case (from compromise, MIT). */
export const givenNames = loadWordSet('given-names');
/** Surnames, lower case (from compromise, MIT). */
export const surnames = loadWordSet('surnames');
/** Countries, regions and cities, folded, spaces as "_" (from compromise, MIT). */
export const placeNames = loadWordSet('place-names');
/** Peoples and languages, lower case (from compromise, MIT). */
export const demonyms = loadWordSet('demonyms');
/** Sports teams, folded, spaces as "_" (from compromise, MIT). */
export const sportsTeams = loadWordSet('sports-teams');
/** Brands by the spelling they print, spaces as "_" (from simple-icons, CC0). */
export const brandNames = loadWordSet('brand-names');
