import { demonyms, placeNames } from '../../lexicon/name-lists.js';
import type { CompanyMention } from '../../model/extraction.js';
import { lastBefore, spanHolding } from '../mentions.js';
import { clauseAt, type Clause, type Node, type Skeleton } from '../syntax/nodes.js';
import { isComma, isNameLike, isPossessive, isTime } from '../syntax/word-class.js';
import { topicOf, type Topic } from './body-topic.js';

/** The body that the sentence itself, or the one before, says a word stands for; undefined where neither does. */
export type NearBody = (offset: number, noun: string) => Topic | undefined;

/** What the words near "its", "whose" or "the company" say, which needs no list of bodies. */
export function nearBodyIn(
  text: string,
  { nodes, clauses }: Skeleton,
  companies: readonly CompanyMention[],
  isPerson: (offset: number) => boolean,
): NearBody {
  const nameOf = (last: number, lo: number): Topic | undefined => nameAt(text, nodes, last, lo, companies, isPerson);
  return (offset, noun) => {
    const index = clauseAt(clauses, nodes, offset);
    const clause = clauses[index];
    if (!clause) return undefined;
    if (noun === 'whose') return antecedentOf(nodes, clause, offset, nameOf);
    const last = companies[lastBefore(companies, offset)];
    if (last && last.start >= nodes[clause.first]!.start) return undefined;
    const asked = askedAbout(nodes, clause, offset, nameOf);
    if (asked) return asked;
    const before = clauses[index - 1];
    if ((noun !== 'its' && noun !== 'their') || before?.paragraph !== clause.paragraph) return undefined;
    return topicOf(text, nodes, before, companies, isPerson);
  };
}

type NameOf = (last: number, lo: number) => Topic | undefined;

/** "Tarn Foods, whose chairman": the name that "whose" stands for. */
function antecedentOf(nodes: readonly Node[], clause: Clause, offset: number, nameOf: NameOf): Topic | undefined {
  let at = clause.last - 1;
  while (at > clause.first && nodes[at]!.start > offset) at--;
  return nameOf(isComma(nodes[at - 1]) ? at - 2 : at - 1, clause.first);
}

/** "Asked why Tarn Foods had left, a clerk of the company said": the last name in the question. */
function askedAbout(nodes: readonly Node[], clause: Clause, offset: number, nameOf: NameOf): Topic | undefined {
  if (!nodes.slice(clause.first, clause.first + 2).some((node) => node.lower === 'asked')) return undefined;
  let comma = clause.first;
  while (comma < clause.last && !isComma(nodes[comma])) comma++;
  if (comma === clause.last || nodes[comma]!.start > offset) return undefined;
  for (let i = comma - 1; i > clause.first; i--) {
    const named = isNameLike(nodes[i]!) ? nameOf(i, clause.first + 1) : undefined;
    if (named) return named;
  }
  return undefined;
}

/** The capitalised words that end at `last`, where they are no person, place, people or time. */
function nameAt(
  text: string,
  nodes: readonly Node[],
  last: number,
  lo: number,
  companies: readonly CompanyMention[],
  isPerson: (offset: number) => boolean,
): Topic | undefined {
  const end = isPossessive(nodes[last]) ? last - 1 : last;
  let first = end + 1;
  while (first > lo && isNameLike(nodes[first - 1]!)) first--;
  if (first > end) return undefined;
  const company = spanHolding(companies, nodes[end]!.start);
  if (company) return { name: company.name };
  const words = nodes.slice(first, end + 1);
  if (words.some((n) => isPerson(n.start) || isTime(n) || demonyms.has(n.lower))) return undefined;
  if (placeNames.has(words.map((n) => n.lower).join('_'))) return undefined;
  return { name: text.slice(nodes[first]!.start, nodes[end]!.end) };
}
