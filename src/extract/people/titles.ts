import { demonyms, placeNames } from '../../lexicon/name-lists.js';
import { Bit } from '../../lexicon/speech.js';
import type { Node } from '../syntax/nodes.js';
import { phraseEndingAt } from '../syntax/phrases.js';
import {
  isComma,
  isDash,
  isDeterminer,
  isHyphen,
  isNameLike,
  isPossessive,
  isPossessivePronoun,
  isTime,
} from '../syntax/word-class.js';

export interface Office {
  title: string | null;
  affiliation: string | null;
}

interface Range {
  first: number;
  last: number;
}

const NONE: Office = { title: null, affiliation: null };
const FLEETING = new Set([
  'new',
  'newly',
  'appointed',
  'newly-appointed',
  'longtime',
  'long-time',
  'veteran',
  'current',
  'one-time',
  'onetime',
  'top',
  'leading',
  'incoming',
  'then',
  'prominent',
]);
const LINKS = new Set(['of', 'at', 'for', 'with', 'in', 'to', 'on', 'from']);

const isTitleWord = (node: Node): boolean => (node.bits & (Bit.role | Bit.modifier)) !== 0 && !isTime(node);
const isRole = (node: Node): boolean => (node.bits & Bit.role) !== 0;

/** What the words around a name say of the office: before it, in apposition after it, or as what the person is said to be. */
export function officeOf(text: string, nodes: readonly Node[], name: Range, lo: number, hi: number): Office {
  const before = officeBefore(text, nodes, name.first, lo);
  const after = officeAfter(text, nodes, name.last, hi);
  return { title: before.title ?? after.title, affiliation: before.affiliation ?? after.affiliation };
}

/** Microsoft president Brad Smith; CISA Director Jen Easterly; the firm's chief executive, Ann Li; CNN's Ann Li. */
function officeBefore(text: string, nodes: readonly Node[], first: number, lo: number): Office {
  const near = nodes[first - 1];
  if (!near || first - 1 < lo) return NONE;
  if (isComma(near)) return reversed(text, nodes, first, lo);
  let from = first;
  while (
    from > lo &&
    (isTitleWord(nodes[from - 1]!) ||
      isAbbreviation(nodes[from - 1]!) ||
      (isHyphen(nodes[from - 1]) && from - 1 > lo && isTitleWord(nodes[from - 2]!)))
  )
    from--;
  while (from < first && isHyphen(nodes[from])) from++;
  if (from === first)
    return isPossessive(near) ? { title: null, affiliation: nameEndingAt(text, nodes, first - 2, lo) } : NONE;
  const title = titleText(text, nodes, from, first - 1);
  if (!hasRole(nodes, from, first - 1))
    return { title: title && isAbbreviation(near) ? title : null, affiliation: null };
  return { title, affiliation: bodyBefore(text, nodes, from, lo) };
}

/** Sen., Rep., Gov.: an office in its abbreviation. */
const isAbbreviation = (node: Node): boolean =>
  /^(?:sen|rep|gov|gen|lt|col|maj|capt|sgt|adm|amb|prof|judge|justice|reps|sens|sheriff|officer|detective)\.?$/u.test(
    node.lower,
  ) && node.cap;

function hasRole(nodes: readonly Node[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (isRole(nodes[i]!)) return true;
  return false;
}

function titleText(text: string, nodes: readonly Node[], first: number, last: number): string | null {
  let from = first;
  while (from <= last && (FLEETING.has(nodes[from]!.lower) || isHyphen(nodes[from]))) from++;
  return from > last ? null : text.slice(nodes[from]!.start, nodes[last]!.end);
}

/** The body named right before a title: Microsoft president, Microsoft's president, the Clinton campaign spokesman. */
function bodyBefore(text: string, nodes: readonly Node[], title: number, lo: number): string | null {
  let at = title - 1;
  if (at < lo) return null;
  if (isPossessive(nodes[at])) at--;
  return nameEndingAt(text, nodes, at, lo);
}

/** The capitalised words that end at `last`, with one small noun of a body after them ("Clinton campaign"); no place, no people. */
function nameEndingAt(text: string, nodes: readonly Node[], last: number, lo: number): string | null {
  let to = last;
  const tail = nodes[to];
  if (to < lo || !tail) return null;
  if (!isNameLike(tail)) {
    if ((tail.bits & (Bit.organisation | Bit.group)) === 0 || to - 1 < lo || !isNameLike(nodes[to - 1]!)) return null;
    to--;
  }
  let first = to;
  while (
    first > lo &&
    (isNameLike(nodes[first - 1]!) ||
      isHyphen(nodes[first - 1]) ||
      /^(?:&|of|and|for|the)$/.test(nodes[first - 1]!.lower)) &&
    !isTime(nodes[first - 1]!)
  ) {
    if (isHyphen(nodes[first - 1]) || isNameLike(nodes[first - 1]!)) first--;
    else if (first - 2 >= lo && isNameLike(nodes[first - 2]!) && nodes[first - 1]!.lower !== 'the') first--;
    else break;
  }
  while (first < to && !isNameLike(nodes[first]!)) first++;
  while (first < to && (nodes[first]!.bits & Bit.modifier) !== 0 && FLEETING.has(nodes[first]!.lower)) first++;
  if (isPlace(nodes, first, to) || isRole(nodes[to]!)) return null;
  return text.slice(nodes[first]!.start, nodes[last]!.end);
}

function isPlace(nodes: readonly Node[], first: number, last: number): boolean {
  const words = nodes.slice(first, last + 1).map((n) => n.lower);
  const whole = words.join('_');
  return (
    placeNames.has(whole) ||
    words.every((w) => demonyms.has(w)) ||
    /^(?:u\.?s\.?a?\.?|u\.?k\.?|republican|democratic|democrat|gop|american|british|e\.?u\.?)$/u.test(whole)
  );
}

/** The firm's chief executive, Ann Li: an office before the comma. */
function reversed(text: string, nodes: readonly Node[], first: number, lo: number): Office {
  const phrase = phraseEndingAt(nodes, first - 2, lo);
  if (!phrase || !isRole(nodes[phrase.head]!) || nodes[phrase.head]!.lower.endsWith('s')) return NONE;
  return officeIn(text, nodes, phrase.first, first - 1);
}

/** , chair of Privacy International, / , 44, a tax expert and professor of law at X / is the president of X */
function officeAfter(text: string, nodes: readonly Node[], last: number, hi: number): Office {
  let at = last + 1;
  const next = nodes[at];
  if (!next || at >= hi) return NONE;
  if ((next.lower === 'of' || next.lower === 'from' || next.lower === 'at') && at + 1 < hi)
    return { title: null, affiliation: nameStartingAt(text, nodes, at + 1, hi) };
  if (next.lower === '(') {
    while (at < hi && nodes[at]!.lower !== ')' && at - last < 8) at++;
    at++;
  }
  if (isComma(nodes[at]) || isDash(nodes[at])) at++;
  else if (!/^(?:is|was|became|serves|served|who)$/.test(nodes[at]?.lower ?? '')) return NONE;
  if (nodes[at]?.pos === 'NUM' && isComma(nodes[at + 1])) at += 2;
  while (
    at < hi &&
    /^(?:who|is|was|has|been|became|also|now|currently|serves|served|as|previously|once|formerly|named|appointed|elected|made)$/.test(
      nodes[at]!.lower,
    )
  )
    at++;
  return at < hi ? officeIn(text, nodes, at, Math.min(hi, at + 30)) : NONE;
}

/** The office that a phrase itself names: "a spokesperson for the Cyber Threat Alliance". */
export const officeAt = (text: string, nodes: readonly Node[], first: number, hi: number): Office =>
  officeIn(text, nodes, first, hi);

/** Reads "[the] [body] title [of field] [at|of|for body]" from `first`; the title ends where the body, a comma or a verb begins. */
function officeIn(text: string, nodes: readonly Node[], first: number, hi: number): Office {
  let at = first;
  if (at < hi && (isDeterminer(nodes[at]!) || isPossessivePronoun(nodes[at]!))) at++;
  const start = at;
  let role = -1;
  for (; at < hi && at - start < 12; at++) {
    const node = nodes[at]!;
    if (
      isComma(node) ||
      node.pos === 'AUX' ||
      /^(?:who|that|which|;|:|—|–|\()$/.test(node.lower) ||
      (LINKS.has(node.lower) && role >= 0) ||
      node.mark >= 0
    )
      break;
    if (isRole(node)) role = at;
    else if (node.pos === 'VERB' && role < 0 && !isHyphen(nodes[at + 1]) && !isTitleWord(node)) return NONE;
    else if (
      role >= 0 &&
      !isTitleWord(node) &&
      !isHyphen(node) &&
      node.lower !== 'and' &&
      node.pos !== 'NOUN' &&
      !isNameLike(node)
    )
      break;
  }
  if (role < 0) return NONE;
  return { ...splitOffice(text, nodes, start, role), ...afterRole(text, nodes, start, role, hi) };
}

/** "Microsoft vice president": the capitalised words before the first title word are the body. */
function splitOffice(text: string, nodes: readonly Node[], start: number, role: number): Office {
  let from = role;
  while (
    from > start &&
    (isTitleWord(nodes[from - 1]!) ||
      isHyphen(nodes[from - 1]) ||
      (nodes[from - 1]!.pos === 'NOUN' && !isNameLike(nodes[from - 1]!) && !isPossessive(nodes[from - 1])) ||
      (nodes[from - 1]!.pos === 'ADJ' && !nodes[from - 1]!.cap) ||
      nodes[from - 1]!.lower === 'and')
  )
    from--;
  const affiliation = from > start ? bodyBefore(text, nodes, from, start) : null;
  return { title: titleText(text, nodes, from, role), affiliation };
}

/** What hangs on the role: a field stays with the title (professor of law), a name is the body (chair of Privacy International). */
function afterRole(text: string, nodes: readonly Node[], start: number, role: number, hi: number): Partial<Office> {
  let at = role + 1;
  let end = role;
  for (let turns = 0; turns < 3 && at < hi; turns++) {
    if (isComma(nodes[at]) && LINKS.has(nodes[at + 1]?.lower ?? '') && at + 1 < hi) at++;
    if (!LINKS.has(nodes[at]!.lower)) break;
    const affiliation = nameStartingAt(text, nodes, at + 1, hi);
    if (affiliation !== null)
      return { title: titleText(text, nodes, titleStart(nodes, start, role), end), affiliation };
    let stop = at + 1;
    while (
      stop < hi &&
      !isComma(nodes[stop]) &&
      !LINKS.has(nodes[stop]!.lower) &&
      nodes[stop]!.pos !== 'VERB' &&
      nodes[stop]!.pos !== 'AUX' &&
      nodes[stop]!.pos !== 'PUNCT' &&
      nodes[stop]!.lower !== 'who'
    )
      stop++;
    if (stop === at + 1 || stop - at > 6) break;
    end = stop - 1;
    at = stop;
  }
  return {};
}

const titleStart = (nodes: readonly Node[], start: number, role: number): number => {
  let from = role;
  while (
    from > start &&
    (isTitleWord(nodes[from - 1]!) ||
      isHyphen(nodes[from - 1]) ||
      nodes[from - 1]!.lower === 'and' ||
      ((nodes[from - 1]!.pos === 'NOUN' || nodes[from - 1]!.pos === 'ADJ') && !nodes[from - 1]!.cap))
  )
    from--;
  return from;
};

/** The capitalised words from `first` on, past an article and small words for what the body is ("security firm Trend Micro"). */
function nameStartingAt(text: string, nodes: readonly Node[], first: number, hi: number): string | null {
  let at = first;
  while (at < hi && at - first < 5 && !nodes[at]!.cap) {
    const node = nodes[at]!;
    if (
      !isDeterminer(node) &&
      !isPossessivePronoun(node) &&
      node.pos !== 'NOUN' &&
      node.pos !== 'ADJ' &&
      !isHyphen(node) &&
      node.pos !== 'NUM'
    )
      return null;
    at++;
  }
  if (at >= hi || !isNameLike(nodes[at]!) || isTime(nodes[at]!)) return null;
  let last = at;
  for (let i = at + 1; i < hi; i++) {
    const node = nodes[i]!;
    const joins = isHyphen(node) || /^(?:&|of|for|and|on|in|the)$/.test(node.lower);
    if (isNameLike(node) && !isTime(node)) last = i;
    else if (
      !joins ||
      !nodes[i + 1] ||
      !(
        isNameLike(nodes[i + 1]!) ||
        (nodes[i + 1]!.lower === 'the' && nodes[i + 2] !== undefined && isNameLike(nodes[i + 2]!))
      ) ||
      node.lower === 'in' ||
      node.lower === 'on'
    )
      break;
  }
  return isPlace(nodes, at, last) ? null : text.slice(nodes[at]!.start, nodes[last]!.end);
}
