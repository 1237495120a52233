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

interface Range {
  first: number;
  last: number;
}

const NONE: Office = { title: null, affiliation: null };
const LINKS = new Set(['of', 'at', 'for', 'with', 'in', 'to', 'on', 'from']);

const isTitleWord = (node: Node): boolean => (node.bits & (Bit.role | Bit.modifier)) !== 0 && !isTime(node);
const isRole = (node: Node): boolean => (node.bits & Bit.role) !== 0;

/** What the words around a name say of the office: before it, in apposition after it, or as what the person is said to be. */
export function officeOf(
  text: string,
  nodes: readonly Node[],
  name: Range,
  lo: number,
  hi: number,
  bodyAt: BodyAt,
): Office {
  const before = officeBefore(text, nodes, name.first, lo, bodyAt);
  const after = installed(text, nodes, name, lo, hi) ?? officeAfter(text, nodes, name.last, hi, bodyAt);
  return { title: before.title ?? after.title, affiliation: before.affiliation ?? after.affiliation };
}

/** Acme president Ann Li; Harbour Board Director Jo Ray; the firm's chief executive, Ann Li; CNN's Ann Li. */
function officeBefore(text: string, nodes: readonly Node[], first: number, lo: number, bodyAt: BodyAt): Office {
  const near = nodes[first - 1];
  if (!near || first - 1 < lo) return NONE;
  if (isComma(near)) return reversed(text, nodes, first, lo, bodyAt);
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
  if (isPast(nodes, Math.max(lo, from - 4), first)) return { title: asFormer(title), affiliation: null };
  return { title, affiliation: bodyBefore(text, nodes, from, lo) ?? bodyMeant(nodes, from, lo, bodyAt) };
}

const PAST = /^(?:former|ex|onetime|one-time|retired|formerly|previously|once|late|erstwhile)$/;

/** "former" stands in or before the title: what it names is no affiliation now. */
function isPast(nodes: readonly Node[], first: number, last: number): boolean {
  for (let i = last - 1; i >= first; i--) {
    if (nodes[i]!.pos === 'PUNCT' && !isHyphen(nodes[i])) return false;
    if (PAST.test(nodes[i]!.lower)) return true;
  }
  return false;
}

const asFormer = (title: string | null): string | null =>
  title === null || PAST.test(title.split(/[\s-]/u)[0]!.toLowerCase()) ? title : `former ${title}`;

/** "its chairman", "the company's chairman": the body that was named last. */
function bodyMeant(nodes: readonly Node[], title: number, lo: number, bodyAt: BodyAt): string | null {
  const left = nodes[title - 1];
  if (!left || title - 1 < lo) return null;
  if (left.lower === 'its' || left.lower === 'their') return bodyAt(left.start, left.lower);
  const owner = isPossessive(left) ? nodes[title - 2] : undefined;
  const definite = title - 3 >= lo && /^(?:the|this)$/.test(nodes[title - 3]!.lower);
  return owner && definite && (owner.bits & (Bit.organisation | Bit.group)) !== 0
    ? bodyAt(nodes[title - 3]!.start, owner.lower)
    : null;
}

/** director of the company: the body that was named last, if the words say no more than "the company". */
function meantBody(nodes: readonly Node[], at: number, hi: number, bodyAt: BodyAt): string | null {
  const noun = nodes[at + 1];
  if (!noun || at + 1 >= hi || !/^(?:the|its|this)$/.test(nodes[at]!.lower) || noun.cap) return null;
  const after = at + 2 < hi ? nodes[at + 2] : undefined;
  const ends =
    after === undefined || after.pos === 'PUNCT' || after.pos === 'ADP' || after.pos === 'VERB' || after.pos === 'AUX';
  return ends && (noun.bits & Bit.organisation) !== 0 ? bodyAt(nodes[at]!.start, noun.lower) : null;
}

/** Brightwave named Ann Li chief executive: the verb before the name, the title right behind it. */
function installed(text: string, nodes: readonly Node[], name: Range, lo: number, hi: number): Office | undefined {
  const verb = nodes[name.first - 1];
  const next = nodes[name.last + 1];
  if (!verb || name.first - 1 < lo || !next || name.last + 1 >= hi) return undefined;
  if (!/^(?:named|names|appointed|appoints|hired|promoted|elected|chose|picked|made)$/.test(verb.lower))
    return undefined;
  const at = /^(?:as|to|its|their)$/.test(next.lower) ? name.last + 2 : name.last + 1;
  const office = officeIn(text, nodes, at, Math.min(hi, at + 20), () => null);
  if (office.title === null) return undefined;
  let left = name.first - 2;
  while (left > lo && (nodes[left]!.pos === 'AUX' || nodes[left]!.pos === 'ADV')) left--;
  return { title: office.title, affiliation: office.affiliation ?? nameEndingAt(text, nodes, left, lo) };
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

/** The firm's chief executive, Ann Li: an office before the comma. */
function reversed(text: string, nodes: readonly Node[], first: number, lo: number, bodyAt: BodyAt): Office {
  const phrase = phraseEndingAt(nodes, first - 2, lo);
  if (!phrase || !isRole(nodes[phrase.head]!) || nodes[phrase.head]!.lower.endsWith('s')) return NONE;
  return officeIn(text, nodes, phrase.first, first - 1, bodyAt);
}

/** , chair of Privacy International, / , 44, a tax expert and professor of law at X / is the president of X */
function officeAfter(text: string, nodes: readonly Node[], last: number, hi: number, bodyAt: BodyAt): Office {
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
  let past = false;
  let installs = false;
  for (; at < hi && COPULA.test(nodes[at]!.lower); at++) {
    past ||= /^(?:was|were|been|served|previously|once|formerly)$/.test(nodes[at]!.lower);
    installs ||= /^(?:named|appointed|elected|made|became)$/.test(nodes[at]!.lower);
  }
  if (at >= hi || (past && !installs)) return NONE;
  const led = leads(text, nodes, at, hi, bodyAt);
  return led ?? officeIn(text, nodes, at, Math.min(hi, at + 30), bodyAt);
}

/** The office that a phrase itself names: "a spokesperson for the Cyber Threat Alliance". */
export const officeAt = (text: string, nodes: readonly Node[], first: number, hi: number): Office =>
  officeIn(text, nodes, first, hi, () => null);

const COPULA =
  /^(?:who|is|was|were|has|been|became|also|now|currently|serves|served|as|previously|once|formerly|named|appointed|elected|made)$/;
const LEADING: ReadonlyMap<string, string> = new Map(
  Object.entries({
    chairs: 'chair',
    heads: 'head',
    leads: 'leader',
    founded: 'founder',
    'co-founded': 'co-founder',
    owns: 'owner',
    directs: 'director',
    manages: 'manager',
    edits: 'editor',
    coaches: 'coach',
    runs: 'head',
  }),
);

/** who chairs the Harbour Committee */
function leads(text: string, nodes: readonly Node[], at: number, hi: number, bodyAt: BodyAt): Office | undefined {
  const title = nodes[at - 1]?.lower === 'who' ? LEADING.get(nodes[at]!.lower) : undefined;
  if (title === undefined) return undefined;
  const affiliation = nameStartingAt(text, nodes, at + 1, hi) ?? meantBody(nodes, at + 1, hi, bodyAt);
  return affiliation === null ? undefined : { title, affiliation };
}

/** Reads "[the] [body] title [of field] [at|of|for body]" from `first`; the title ends where the body, a comma or a verb begins. */
function officeIn(text: string, nodes: readonly Node[], first: number, hi: number, bodyAt: BodyAt): Office {
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
  const office = { ...splitOffice(text, nodes, start, role), ...afterRole(text, nodes, start, role, hi, bodyAt) };
  if (isPast(nodes, first, role)) return { title: asFormer(office.title), affiliation: null };
  return {
    ...office,
    affiliation: office.affiliation ?? bodyMeant(nodes, titleStart(nodes, start, role), first, bodyAt),
  };
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
