import { loadWordSet } from './load.js';

/** Words without a topic of their own, lower case. */
export const functionWords = loadWordSet('function-words');
