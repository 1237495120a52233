// An office as a phrase names it: "a tax expert and professor of law at Rowan University", "Acme vice president".
import { Bit } from '../../lexicon/speech.js';
import type { Node } from '../syntax/nodes.js';
import {
  isComma,
  isDeterminer,
  isHyphen,
  isNameLike,
  isPossessive,
  isPossessivePronoun,
  isQuote,
  isTime,
} from '../syntax/word-class.js';
import { nameEndingAt, nameStartingAt } from './bodies.js';
import type { BodyAt } from './body-meant.js';
import { FLEETING } from './title-words.js';

export interface Office {
  title: string | null;
  affiliation: string | null;
}

export const NO_OFFICE: Office = { title: null, affiliation: null };
const LINKS = new Set(['of', 'at', 'for', 'with', 'in', 'to', 'on', 'from']);

export const isTitleWord = (node: Node): boolean => (node.bits & (Bit.role | Bit.modifier)) !== 0 && !isTime(node);
export const isRole = (node: Node): boolean => (node.bits & Bit.role) !== 0;

/** Reads "[the] [body] title [of field] [at|of|for body]" from `first`; the title ends where the body, a comma or a verb begins. */
export function officeIn(text: string, nodes: readonly Node[], first: number, hi: number, bodyAt: BodyAt): Office {
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
      isQuote(node)
    )
      break;
    if (isRole(node)) role = at;
    else if (node.pos === 'VERB' && role < 0 && !isHyphen(nodes[at + 1]) && !isTitleWord(node)) return NO_OFFICE;
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
  if (role < 0) return NO_OFFICE;
  const office = { ...splitOffice(text, nodes, start, role), ...afterRole(text, nodes, start, role, hi, bodyAt) };
  if (isPast(nodes, first, role)) return { title: asFormer(office.title), affiliation: null };
  return {
    ...office,
    affiliation: office.affiliation ?? bodyMeant(nodes, titleStart(nodes, start, role), first, bodyAt),
  };
}

/** "Acme vice president": the capitalised words before the first title word are the body. */
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

/** What hangs on the role: a field stays with the title (professor of law), a name is the body (chair of Harbour Watch). */
function afterRole(
  text: string,
  nodes: readonly Node[],
  start: number,
  role: number,
  hi: number,
  bodyAt: BodyAt,
): Partial<Office> {
  let at = role + 1;
  let end = role;
  for (let turns = 0; turns < 3 && at < hi; turns++) {
    if (isComma(nodes[at]) && LINKS.has(nodes[at + 1]?.lower ?? '') && at + 1 < hi) at++;
    if (!LINKS.has(nodes[at]!.lower)) break;
    const affiliation = nameStartingAt(text, nodes, at + 1, hi) ?? meantBody(nodes, at + 1, hi, bodyAt);
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

export function titleText(text: string, nodes: readonly Node[], first: number, last: number): string | null {
  let from = first;
  while (from <= last && (FLEETING.has(nodes[from]!.lower) || isHyphen(nodes[from]))) from++;
  return from > last ? null : text.slice(nodes[from]!.start, nodes[last]!.end);
}

/** The body named right before a title: Acme president, Acme's president, the Tarn campaign spokesman. */
export function bodyBefore(text: string, nodes: readonly Node[], title: number, lo: number): string | null {
  let at = title - 1;
  if (at < lo) return null;
  if (isPossessive(nodes[at])) at--;
  return nameEndingAt(text, nodes, at, lo);
}

const PAST = /^(?:former|ex|onetime|one-time|retired|formerly|previously|once|late|erstwhile)$/;

/** "former" stands in or before the title: what it names is no affiliation now. */
export function isPast(nodes: readonly Node[], first: number, last: number): boolean {
  for (let i = last - 1; i >= first; i--) {
    if (nodes[i]!.pos === 'PUNCT' && !isHyphen(nodes[i])) return false;
    if (PAST.test(nodes[i]!.lower)) return true;
  }
  return false;
}

export const asFormer = (title: string | null): string | null =>
  title === null || PAST.test(title.split(/[\s-]/u)[0]!.toLowerCase()) ? title : `former ${title}`;

/** "its chairman", "the company's chairman", "Tarn Foods, whose chairman": the body that was named last. */
export function bodyMeant(nodes: readonly Node[], title: number, lo: number, bodyAt: BodyAt): string | null {
  const left = nodes[title - 1];
  if (!left || title - 1 < lo) return null;
  if (/^(?:its|their|whose)$/.test(left.lower)) return bodyAt(left.start, left.lower);
  const owner = isPossessive(left) ? nodes[title - 2] : undefined;
  const definite = title - 3 >= lo && /^(?:the|this)$/.test(nodes[title - 3]!.lower);
  return owner && definite && (owner.bits & (Bit.organisation | Bit.group)) !== 0
    ? bodyAt(nodes[title - 3]!.start, owner.lower)
    : null;
}

/** director of the company: the body that was named last, if the words say no more than "the company". */
export function meantBody(nodes: readonly Node[], at: number, hi: number, bodyAt: BodyAt): string | null {
  const noun = nodes[at + 1];
  if (!noun || at + 1 >= hi || !/^(?:the|its|this)$/.test(nodes[at]!.lower) || noun.cap) return null;
  const after = at + 2 < hi ? nodes[at + 2] : undefined;
  const ends =
    after === undefined || after.pos === 'PUNCT' || after.pos === 'ADP' || after.pos === 'VERB' || after.pos === 'AUX';
  return ends && (noun.bits & Bit.organisation) !== 0 ? bodyAt(nodes[at]!.start, noun.lower) : null;
}
