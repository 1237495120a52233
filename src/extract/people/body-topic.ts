import { givenNames, placeNames } from '../../lexicon/name-lists.js';
import { Bit } from '../../lexicon/speech.js';
import type { CompanyMention } from '../../model/extraction.js';
import { spanHolding } from '../mentions.js';
import { afterIntroduction } from '../syntax/introduction.js';
import type { Clause, Node } from '../syntax/nodes.js';
import { phraseStartingAt, type Phrase } from '../syntax/phrases.js';
import { isNameLike, isPossessive, isTime } from '../syntax/word-class.js';

/** The body that a sentence is about, with its noun where the words are no name: "the council". */
export interface Topic {
  name: string;
  noun?: string;
}

/** "Tarn Foods sued the port." is about Tarn Foods; "The council met." about the council; undefined for a person or a thing. */
export function topicOf(
  text: string,
  nodes: readonly Node[],
  clause: Clause,
  companies: readonly CompanyMention[],
  isPerson: (offset: number) => boolean,
): Topic | undefined {
  const at = afterIntroduction(nodes, clause.first, clause.last);
  const phrase = phraseStartingAt(nodes, at, clause.last);
  if (!phrase) return undefined;
  const head = nodes[phrase.head]!;
  const company = spanHolding(companies, head.start);
  if (company) return { name: company.name };
  for (let i = phrase.first; i <= phrase.head; i++) if (isPerson(nodes[i]!.start)) return undefined;
  return introducedName(text, nodes, phrase) ?? describedBody(text, nodes, phrase) ?? actingName(text, nodes, phrase);
}

/** "Harbour Watch accused the port": two capitalised words or more, with a verb of doing right behind them. */
function actingName(text: string, nodes: readonly Node[], { first, last, head }: Phrase): Topic | undefined {
  if (last !== head || nodes[last + 1]?.pos !== 'VERB') return undefined;
  const from = nodes[first]!.lower === 'the' ? first + 1 : first;
  return from < head && isBodyName(nodes, from, head)
    ? { name: text.slice(nodes[from]!.start, nodes[head]!.end) }
    : undefined;
}

/** "The group Harbour Watch": a small noun of a body, then its name. */
function introducedName(text: string, nodes: readonly Node[], phrase: Phrase): Topic | undefined {
  let first = phrase.head;
  while (first > phrase.first && isNameLike(nodes[first - 1]!)) first--;
  const before = first > phrase.first ? nodes[first - 1]! : undefined;
  const introduces = before !== undefined && !before.cap && (before.bits & Bit.organisation) !== 0;
  return introduces && isBodyName(nodes, first, phrase.head)
    ? { name: text.slice(nodes[first]!.start, nodes[phrase.head]!.end) }
    : undefined;
}

function isBodyName(nodes: readonly Node[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++)
    if (!isNameLike(nodes[i]!) || isTime(nodes[i]!) || (nodes[i]!.bits & Bit.role) !== 0) return false;
  const { lower } = nodes[first]!;
  return !(first < last && givenNames.has(lower)) && !placeNames.has(lower);
}

/** "The council", "the safety regulator": a definite noun of a body without a name. */
export function describedBody(text: string, nodes: readonly Node[], phrase: Phrase): Topic | undefined {
  const head = nodes[phrase.head]!;
  if (nodes[phrase.first]!.lower !== 'the' || (head.bits & Bit.organisation) === 0 || head.cap) return undefined;
  for (let i = phrase.first; i < phrase.head; i++) if (isPossessive(nodes[i])) return undefined;
  return { name: text.slice(nodes[phrase.first]!.start, head.end), noun: head.lower };
}
