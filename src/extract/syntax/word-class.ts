import { Bit, REPORTS } from '../../lexicon/speech.js';
import type { Node } from './nodes.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const PRONOUNS = set(
  'he she they it i we you one who others everyone everybody someone somebody nobody anyone many some several few most both neither none those these all another this that each either half thousands hundreds dozens',
);
const PERSONAL = set('he she they it i we you');
const DETERMINERS = set(
  'the a an this that these those each every some any no his her their its our my your another several many few most all both one',
);
const TIME_NOUNS = set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tonight tomorrow week month year night morning afternoon evening day days weeks months years hours hour minutes weekend moment noon midnight time minute decade century summer winter spring autumn fall',
);
const WEEKDAYS = set('monday tuesday wednesday thursday friday saturday sunday mon tues tue wed thurs thu fri sat sun');
const FUNCTION_WORDS = set(
  'the a an this that these those and or but nor so yet if when while because although though as at by for from in into of off on onto out over to with without within about after before between during since than through under until up upon via he she they it i we you him her them us me his their its our my your who whom whose which what where why how is are was were be been being am do does did has have had will would can could may might must shall should not no there here then now also just only even still too very more most such both either neither each every all any some many few several other another own same',
);
const CATENATIVE = set(
  'went go goes going on continued continues began begin begins started starts declined declines refused refuses tried tries wanted seemed seems appeared appears hastened chose used came comes sought managed failed fails like liked needed rushed stood sat turned took have had has having been help helped proceeded felt dared was were is quick careful unable able willing eager happy ready reluctant pleased proud allowed known getting got let keep keeps kept paused stopped repeatedly',
);
const ADVERBS = set(
  "also later then once first even still only just now previously recently repeatedly reportedly further earlier often never always already soon again instead too simply famously ever almost nearly not n't nt subsequently separately long since maybe perhaps sometimes rather quite both all themselves himself herself",
);
const AUXILIARIES = set(
  "is are was were be been being am do does did has have had will would can could may might must shall should 's 'd 've 'll 're 'm ca wo wouldn't couldn't didn't doesn't won't can't hasn't haven't isn't wasn't cannot gonna",
);

export const isComma = (n: Node | undefined): boolean => n?.lower === ',';
export const isDash = (n: Node | undefined): boolean =>
  n !== undefined && (n.lower === '—' || n.lower === '–' || n.lower === '--' || (n.lower === '-' && n.spaced));
export const isHyphen = (n: Node | undefined): boolean =>
  n !== undefined && (n.lower === '-' || n.lower === '‑' || n.lower === '–') && !n.spaced;
export const isQuote = (n: Node | undefined): boolean => n !== undefined && n.mark >= 0;
export const isPronoun = (n: Node): boolean => PERSONAL.has(n.lower);
export const isDeterminer = (n: Node): boolean =>
  DETERMINERS.has(n.lower) || (n.pos === 'DET' && !PRONOUNS.has(n.lower));
export const isTime = (n: Node): boolean =>
  TIME_NOUNS.has(n.lower) || (n.lower.endsWith('.') && TIME_NOUNS.has(n.lower.slice(0, -1)));
export const isWeekday = (n: Node): boolean => WEEKDAYS.has(n.lower);
export const isPossessive = (n: Node | undefined): boolean =>
  n !== undefined && !n.spaced && (n.lower === "'s" || ((n.lower === "'" || n.lower === '’') && n.pos === 'PUNCT'));
export const isPossessivePronoun = (n: Node): boolean => /^(?:his|her|their|its|our|my|your|whose)$/.test(n.lower);
export const isFunctionWord = (n: Node): boolean => FUNCTION_WORDS.has(n.lower);
export const isAuxiliary = (n: Node): boolean => (n.pos === 'AUX' && !n.cap) || AUXILIARIES.has(n.lower);
export const isAdverb = (n: Node): boolean =>
  ADVERBS.has(n.lower) ||
  (n.pos === 'ADV' && !n.cap) ||
  (n.lower.length > 4 && n.lower.endsWith('ly') && n.pos !== 'NOUN' && !n.cap);
export const isCatenative = (n: Node): boolean => CATENATIVE.has(n.lower);
export const isConjunction = (n: Node): boolean =>
  n.lower === 'and' || n.lower === 'but' || n.lower === 'or' || n.lower === 'then';
export const isRelative = (n: Node): boolean => n.lower === 'who' || n.lower === 'which';

/** A word that looks like a name: a capital, and no word of grammar. */
export const isNameLike = (n: Node): boolean =>
  n.cap &&
  (!FUNCTION_WORDS.has(n.lower) || n.text === 'US') &&
  n.pos !== 'PUNCT' &&
  !(n.bits & REPORTS && n.pos === 'VERB' && n.bits & (Bit.say | Bit.tell));

/** A word that can head or stand in a noun phrase. */
export const isNounish = (n: Node): boolean =>
  n.pos === 'NOUN' ||
  n.pos === 'PROPN' ||
  n.pos === 'NUM' ||
  isNameLike(n) ||
  (n.pos === 'X' && !isFunctionWord(n)) ||
  /^[@#]\w/u.test(n.text);

/** Nouns for people and bodies that speak: what may stand before a name or carry a prepositional phrase. */
export const isSourceNoun = (n: Node): boolean =>
  (n.bits & (Bit.role | Bit.kin | Bit.group | Bit.organisation | Bit.document | Bit.honorific)) !== 0;
