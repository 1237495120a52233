import { Bit } from '../../lexicon/speech.js';
import type { Node } from './nodes.js';
import { hasFiniteVerb, isFinite } from './finite.js';
import { afterIntroduction, SUBORDINATORS } from './introduction.js';
import { phraseEndingAt, phraseStartingAt, type Phrase } from './phrases.js';
import {
  isAdverb,
  isAuxiliary,
  isCatenative,
  isComma,
  isConjunction,
  isDash,
  isDeterminer,
  isFunctionWord,
  isNameLike,
  isNounish,
  isPossessive,
  isQuote,
  isRelative,
  isTime,
  isWeekday,
} from './word-class.js';

const FAR = 60;

/** The words that belong to a verb on its left: has also said, went on to say, would not say. `first` is the leftmost. */
export function verbGroupStart(nodes: readonly Node[], verb: number, lo: number): number {
  let first = verb;
  while (first > lo && verb - first < 12) {
    const left = nodes[first - 1]!;
    if (
      isAuxiliary(left) ||
      isAdverb(left) ||
      left.lower === 'to' ||
      (isCatenative(left) && !isNounish(left)) ||
      (isCatenative(left) && left.pos === 'NOUN' && nodes[first]!.lower === 'to')
    )
      first--;
    else break;
  }
  while (first < verb && isPossessive(nodes[first])) first++;
  return first === verb ? overInsertion(nodes, verb, lo) : first;
}

/** "has in the past described": a prepositional phrase between the auxiliary and its verb. */
function overInsertion(nodes: readonly Node[], verb: number, lo: number): number {
  for (let i = verb - 2; i >= Math.max(lo + 1, verb - 5); i--)
    if (nodes[i]!.pos === 'ADP' && isAuxiliary(nodes[i - 1]!)) return verbGroupStart(nodes, i, lo);
  return verb;
}

/** Steps over "on Monday", "last week", "in 2015" to the left; gives the index of the word before them. */
export function skipTimeLeft(nodes: readonly Node[], at: number, lo: number): number {
  let i = at;
  for (let turns = 0; turns < 3; turns++) {
    const node = nodes[i];
    if (!node || i < lo) return i;
    const year = node.pos === 'NUM' && /^(?:19|20)\d\d$/u.test(node.text);
    if (!isTime(node) && !year) return i;
    let j = i - 1;
    while (
      j >= lo &&
      i - j < 5 &&
      (isTime(nodes[j]!) ||
        isDeterminer(nodes[j]!) ||
        nodes[j]!.pos === 'NUM' ||
        /^(?:last|this|next|earlier|late|early|later|same|previous|following|recent)$/.test(nodes[j]!.lower))
    )
      j--;
    if (j >= lo && /^(?:on|in|at|since|during|of|by|after|before|from|until)$/.test(nodes[j]!.lower)) j--;
    if (j === i - 1 && !isWeekday(node) && !/^(?:today|yesterday|tonight|tomorrow)$/.test(node.lower) && !year)
      return i;
    i = j;
  }
  return i;
}

/** The subject of the verb group that begins at `group`, looked for on its left. `ing`: the verb is a participle. */
export function subjectBefore(
  nodes: readonly Node[],
  group: number,
  lo: number,
  ing: boolean,
  depth = 0,
): Phrase | undefined {
  if (depth > 2) return undefined;
  let at = skipTimeLeft(nodes, group - 1, lo);
  const left = nodes[at];
  if (!left || at < lo) return undefined;
  if (ing)
    return (
      (isNounish(left) && !isTime(left) ? besideParticiple(nodes, at, lo) : undefined) ??
      mainSubject(nodes, at, lo, depth)
    );
  if (isRelative(left) || (left.lower === 'that' && at > lo && isNounish(nodes[at - 1]!)))
    return antecedent(nodes, at, lo, depth);
  if (isConjunction(left) || left.lower === 'also') return mainSubject(nodes, at, lo, depth);
  if (isComma(left) && at > lo && isConjunction(nodes[at - 1]!)) at--;
  if (isComma(left) || isDash(left) || left.lower === ')')
    return beforeAside(nodes, at, lo) ?? mainSubject(nodes, at, lo, depth);
  return phraseEndingAt(nodes, at, lo) ?? beforePrepositions(nodes, at, lo) ?? beforeRelative(nodes, at, lo);
}

/** "a sign saying", "with supporters chanting": the phrase right before the participle, unless a verb governs it. */
function besideParticiple(nodes: readonly Node[], at: number, lo: number): Phrase | undefined {
  const phrase = phraseEndingAt(nodes, at, lo);
  if (!phrase) return undefined;
  const before = phrase.first > lo ? nodes[phrase.first - 1]! : undefined;
  if (isIssued(nodes, phrase, lo)) return undefined;
  const document = (nodes[phrase.head]!.bits & Bit.document) !== 0;
  return document || before === undefined || isComma(before) || before.lower === 'with' || before.lower === 'and'
    ? phrase
    : undefined;
}

/** "officials who were not allowed to speak said": the verb stands at the end of a relative clause without commas. */
function beforeRelative(nodes: readonly Node[], at: number, lo: number): Phrase | undefined {
  for (let i = at; i > Math.max(lo, at - 25); i--) {
    const node = nodes[i]!;
    if (isQuote(node) || isComma(node) || node.lower === ':' || node.lower === ';') return undefined;
    if (isRelative(node) && isNounish(nodes[i - 1]!)) return phraseEndingAt(nodes, i - 1, lo);
  }
  return undefined;
}

/** The phrase that "who" at node `pronoun` stands for; for a document that somebody issued, that somebody. */
function antecedent(nodes: readonly Node[], pronoun: number, lo: number, depth: number): Phrase | undefined {
  const at = pronoun - 1;
  const phrase = phraseEndingAt(nodes, isComma(nodes[at]) || isDash(nodes[at]) ? at - 1 : at, lo);
  if (!phrase) return undefined;
  if (isIssued(nodes, phrase, lo)) return mainSubject(nodes, phrase.first - 1, lo, depth) ?? phrase;
  return isRelative(nodes[pronoun]!) && nodes[pronoun]!.lower === 'who' ? { ...phrase, pronoun } : phrase;
}

const ISSUES =
  /^(?:issue|issued|issuing|release|released|releasing|send|sent|sending|publish|published|publishing|post|posted|posting|write|wrote|written|put|out|deliver|delivered|circulated|signed)$/;

/** "issued a statement saying": the words are those of who issued it. */
const isIssued = (nodes: readonly Node[], phrase: Phrase, lo: number): boolean =>
  phrase.first > lo && (nodes[phrase.head]!.bits & Bit.document) !== 0 && ISSUES.test(nodes[phrase.first - 1]!.lower);

/** "Trump, in a tweet on Monday, said" and "officials there last week said": tries a little further left. */
function beforePrepositions(nodes: readonly Node[], at: number, lo: number): Phrase | undefined {
  for (let i = at; i >= Math.max(lo, at - 4); i--) {
    const phrase = isNounish(nodes[i]!) && !isTime(nodes[i]!) ? phraseEndingAt(nodes, i, lo) : undefined;
    if (phrase) return phrase;
    if (nodes[i]!.pos === 'PUNCT' || isQuote(nodes[i])) return undefined;
  }
  return undefined;
}

/**
 * The noun phrase before an aside that closes at `close`: Ann Li, who was leader under Y, told; Ann Li, 44, a tax expert, said.
 * The leftmost phrase that is no object of a preposition and has no finite verb of its own before the aside's end.
 */
function beforeAside(nodes: readonly Node[], close: number, lo: number): Phrase | undefined {
  const stop = Math.max(lo, close - FAR);
  let best: Phrase | undefined;
  let relative = false;
  for (let j = close - 1; j > stop; j--) {
    const node = nodes[j]!;
    if (node.lower === ';' || node.lower === ':') break;
    if (isQuote(node) && (nodes[j - 1]!.bits & Bit.naming) === 0) break;
    if (node.lower === ')' && nodes[close]!.lower !== ')') {
      const open = openingOf(nodes, j, stop);
      if (open < 0) break;
      j = open;
      continue;
    }
    const opens = nodes[close]!.lower === ')' ? node.lower === '(' : isComma(node) || isDash(node);
    if (!opens) continue;
    const starter = nodes[j + 1]!;
    relative =
      isRelative(starter) || starter.lower === 'whose' || starter.lower === 'where' || starter.lower === 'whom';
    if (!relative && hasFiniteVerb(nodes, j + 1, close)) break;
    const end = nodes[j - 1]!.lower === ')' ? openingOf(nodes, j - 1, stop) - 1 : j - 1;
    const phrase = end >= lo ? phraseEndingAt(nodes, end, lo) : undefined;
    if (phrase && mayBeSubject(nodes, phrase, lo)) best = phrase;
    if (nodes[close]!.lower === ')') return best;
  }
  return best;
}

/** The bracket that the one at `close` belongs to; -1 where there is none near. */
function openingOf(nodes: readonly Node[], close: number, stop: number): number {
  for (let i = close - 1; i > stop; i--) if (nodes[i]!.lower === '(') return i;
  return -1;
}

/** No object of a preposition, no time, no item that a verb takes as its object. */
function mayBeSubject(nodes: readonly Node[], phrase: Phrase, lo: number): boolean {
  const head = nodes[phrase.head]!;
  if (isTime(head) || head.pos === 'NUM') return false;
  const before = nodes[phrase.first - 1];
  if (phrase.first - 1 < lo || !before) return true;
  if (SUBORDINATORS.has(before.lower) && before.lower !== 'given' && before.lower !== 'despite')
    return !isNameLike(nodes[phrase.last + 2] ?? head);
  return before.pos !== 'ADP' && before.pos !== 'VERB';
}

/** The subject of the sentence's first finite verb after its introduction; where that fails, of the last before `at`. */
export function mainSubject(nodes: readonly Node[], at: number, lo: number, depth = 0): Phrase | undefined {
  const start = afterIntroduction(nodes, lo, at);
  const phrase = phraseStartingAt(nodes, start, at + 1);
  if (phrase && phrase.last < at && leadsToVerb(nodes, phrase.last + 1, at)) return phrase;
  for (let i = at; i > Math.max(lo, at - FAR); i--)
    if (isFinite(nodes, i, lo)) {
      const group = verbGroupStart(nodes, i, lo);
      const subject = subjectBefore(nodes, group, lo, false, depth + 1);
      if (subject) return subject;
    } else if (isQuote(nodes[i])) break;
  return phrase && phrase.last < at && isNameLike(nodes[phrase.head]!) ? phrase : undefined;
}

/** A verb follows, straight or after an aside or a relative clause. */
function leadsToVerb(nodes: readonly Node[], from: number, hi: number): boolean {
  let i = from;
  const node = nodes[i];
  if (!node) return false;
  if (isComma(node) || isRelative(node) || node.lower === '(' || isDash(node) || node.lower === 'that') return true;
  while (i < hi && (isAdverb(nodes[i]!) || isAuxiliary(nodes[i]!))) i++;
  return (
    i > from ||
    nodes[i]?.pos === 'VERB' ||
    (nodes[i] !== undefined && (nodes[i]!.bits & (Bit.say | Bit.tell | Bit.quote)) !== 0) ||
    (nodes[i] !== undefined && !isFunctionWord(nodes[i]!) && nodes[i]!.lower.endsWith('ed'))
  );
}
