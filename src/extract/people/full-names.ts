import { englishWords } from '../../lexicon/name-lists.js';
import { Bit } from '../../lexicon/speech.js';
import type { CompanyMention } from '../../model/extraction.js';
import { spanHolding } from '../mentions.js';
import type { Clause, Node, Skeleton } from '../syntax/nodes.js';

/** The body that an affiliation as printed in a sentence names; null where it is a common noun that opens the sentence. */
export type FullName = (affiliation: string, clause: Clause) => string | null;

/** "Tarn boss Jo Ray", where the article names Tarn Foods: Tarn Foods. "Goat farmer Jo Ray": no body. */
export function fullNamesIn({ nodes, clauses }: Skeleton, companies: readonly CompanyMention[]): FullName {
  const names = [...new Set(companies.filter(({ type }) => type === 'company').map(({ name }) => name))];
  const called = new Map(companies.map(({ name, text }) => [text, name]));
  let inside: Inside | undefined;
  return (affiliation, clause) => {
    const name = called.get(affiliation);
    if (name?.startsWith(`${affiliation} `)) return name;
    if (affiliation.includes(' ') || name !== undefined) return affiliation;
    inside ??= capitalsInside(nodes, clauses);
    if (isCommonNoun(nodes, clause, affiliation, companies) && !inside.words.has(affiliation)) return null;
    if (inside.places.has(affiliation)) return affiliation;
    const longer = names.filter((other) => other.startsWith(`${affiliation} `));
    return longer.length === 1 ? longer[0]! : affiliation;
  };
}

interface Inside {
  /** words with a capital that do not open their sentence */
  words: Set<string>;
  /** those behind "in" or "near": a place may lend its name to a company and to a mayor */
  places: Set<string>;
}

/** Looks through whole sentences only: in a headline every word may have a capital. */
function capitalsInside(nodes: readonly Node[], clauses: readonly Clause[]): Inside {
  const inside: Inside = { words: new Set(), places: new Set() };
  for (const { first, last } of clauses) {
    if (!/^[.!?]$/.test(nodes[last - 1]!.lower)) continue;
    for (let i = first + 1; i < last; i++) {
      const node = nodes[i]!;
      if (!node.cap || nodes[i - 1]!.pos === 'PUNCT') continue;
      inside.words.add(node.text);
      if (/^(?:in|near|around|across|outside)$/.test(nodes[i - 1]!.lower)) inside.places.add(node.text);
    }
  }
  return inside;
}

/** "Fish farmer", "Mill worker": a word of the language, or one before a trade, with a capital because it opens the sentence. */
function isCommonNoun(
  nodes: readonly Node[],
  { first }: Clause,
  word: string,
  companies: readonly CompanyMention[],
): boolean {
  const node = nodes[first]!;
  if (node.text !== word || spanHolding(companies, node.start)) return false;
  return englishWords.has(node.lower) || ((nodes[first + 1]?.bits ?? 0) & Bit.trade) !== 0;
}
