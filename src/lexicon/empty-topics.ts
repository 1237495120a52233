import { loadWordSet } from './load.js';

/** Words that name no part of a promise, lower case. */
export const emptyTopics = loadWordSet('empty-topics');
