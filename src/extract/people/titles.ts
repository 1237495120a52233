// What the words around a person's name say of the office: before it, in apposition after it, or as what the person is said to be.
import type { Node } from '../syntax/nodes.js';
import { phraseEndingAt } from '../syntax/phrases.js';
import { isComma, isDash, isHyphen, isPossessive } from '../syntax/word-class.js';
import { nameEndingAt, nameStartingAt } from './bodies.js';
import type { BodyAt } from './body-meant.js';
import {
  asFormer,
  bodyBefore,
  bodyMeant,
  isPast,
  isRole,
  isTitleWord,
  meantBody,
  NO_OFFICE,
  officeIn,
  titleText,
  type Office,
} from './office-phrase.js';

interface Range {
  first: number;
  last: number;
}

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
  if (!near || first - 1 < lo) return NO_OFFICE;
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
    return isPossessive(near) ? { title: null, affiliation: nameEndingAt(text, nodes, first - 2, lo) } : NO_OFFICE;
  const title = titleText(text, nodes, from, first - 1);
  if (!hasRole(nodes, from, first - 1))
    return { title: title && isAbbreviation(near) ? title : null, affiliation: null };
  if (isPast(nodes, Math.max(lo, from - 4), first)) return { title: asFormer(title), affiliation: null };
  return { title, affiliation: bodyBefore(text, nodes, from, lo) ?? bodyMeant(nodes, from, lo, bodyAt) };
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

/** The firm's chief executive, Ann Li: an office before the comma. */
function reversed(text: string, nodes: readonly Node[], first: number, lo: number, bodyAt: BodyAt): Office {
  const phrase = phraseEndingAt(nodes, first - 2, lo);
  if (!phrase || !isRole(nodes[phrase.head]!) || nodes[phrase.head]!.lower.endsWith('s')) return NO_OFFICE;
  return officeIn(text, nodes, phrase.first, first - 1, bodyAt);
}

/** , chair of Harbour Watch, / , 44, a tax expert and professor of law at X / is the president of X */
function officeAfter(text: string, nodes: readonly Node[], last: number, hi: number, bodyAt: BodyAt): Office {
  let at = last + 1;
  const next = nodes[at];
  if (!next || at >= hi) return NO_OFFICE;
  if ((next.lower === 'of' || next.lower === 'from' || next.lower === 'at') && at + 1 < hi)
    return { title: null, affiliation: nameStartingAt(text, nodes, at + 1, hi) };
  if (next.lower === '(') {
    while (at < hi && nodes[at]!.lower !== ')' && at - last < 8) at++;
    at++;
  }
  if (isComma(nodes[at]) || isDash(nodes[at])) at++;
  else if (!/^(?:is|was|became|serves|served|who)$/.test(nodes[at]?.lower ?? '')) return NO_OFFICE;
  if (nodes[at]?.pos === 'NUM' && isComma(nodes[at + 1])) at += 2;
  let past = false;
  let installs = false;
  for (; at < hi && COPULA.test(nodes[at]!.lower); at++) {
    past ||= /^(?:was|were|been|served|previously|once|formerly)$/.test(nodes[at]!.lower);
    installs ||= /^(?:named|appointed|elected|made|became)$/.test(nodes[at]!.lower);
  }
  if (at >= hi || (past && !installs)) return NO_OFFICE;
  const led = leads(text, nodes, at, hi, bodyAt);
  return led ?? officeIn(text, nodes, at, Math.min(hi, at + 30), bodyAt);
}

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
