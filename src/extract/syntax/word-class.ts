import { Bit, REPORTS } from '../../lexicon/speech.js';
import { classesOf, WordClass as Class } from '../../lexicon/word-classes.js';
import type { Node } from './nodes.js';

const has = (n: Node, bits: number): boolean => (n.classes & bits) !== 0;

export const isComma = (n: Node | undefined): boolean => n?.lower === ',';
export const isDash = (n: Node | undefined): boolean =>
  n !== undefined && (n.lower === '—' || n.lower === '–' || n.lower === '--' || (n.lower === '-' && n.spaced));
export const isHyphen = (n: Node | undefined): boolean =>
  n !== undefined && (n.lower === '-' || n.lower === '‑' || n.lower === '–') && !n.spaced;
export const isQuote = (n: Node | undefined): boolean => n?.pos === 'QUOTE';
/** A pronoun of any kind, and words that stand for people alone: others, few, dozens. */
export const isAnyPronoun = (n: Node): boolean => has(n, Class.pronoun);
export const isPronoun = (n: Node): boolean => has(n, Class.personal);
export const isDeterminer = (n: Node): boolean => has(n, Class.determiner) || (n.pos === 'DET' && !isAnyPronoun(n));
export const isTime = (n: Node): boolean =>
  has(n, Class.time) || (n.lower.endsWith('.') && (classesOf(n.lower.slice(0, -1)) & Class.time) !== 0);
export const isWeekday = (n: Node): boolean => has(n, Class.weekday);
export const isPossessive = (n: Node | undefined): boolean =>
  n !== undefined && !n.spaced && (n.lower === "'s" || ((n.lower === "'" || n.lower === '’') && n.pos === 'PUNCT'));
export const isPossessivePronoun = (n: Node): boolean => /^(?:his|her|their|its|our|my|your|whose)$/.test(n.lower);
export const isFunctionWord = (n: Node): boolean => has(n, Class.function);
export const isAuxiliary = (n: Node): boolean => (n.pos === 'AUX' && !n.cap) || has(n, Class.auxiliary);
export const isAdverb = (n: Node): boolean =>
  has(n, Class.adverb) ||
  (n.pos === 'ADV' && !n.cap) ||
  (n.lower.length > 4 && n.lower.endsWith('ly') && n.pos !== 'NOUN' && !n.cap);
export const isCatenative = (n: Node): boolean => has(n, Class.catenative);
export const isConjunction = (n: Node): boolean =>
  n.lower === 'and' || n.lower === 'but' || n.lower === 'or' || n.lower === 'then';
export const isRelative = (n: Node): boolean => n.lower === 'who' || n.lower === 'which';

/** A word that looks like a name: a capital, and no word of grammar. */
export const isNameLike = (n: Node): boolean =>
  n.cap &&
  (!has(n, Class.function) || n.text === 'US') &&
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
