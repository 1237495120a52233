// Edges by the rest of the article: a run that is no name as it stands may begin or end with one that is ("Vordale Leeds").
import type { Doc } from '../../text/doc.js';
import { headingPieces } from './headings.js';
import { mentionOf, type Mention } from './mentions.js';
import { isNameToken } from './shape.js';

/** Replaces each mention that does not score, and holds names that do, by those names. */
export function mendEdges(doc: Doc, mentions: readonly Mention[], accepted: ReadonlyMap<string, Mention>): Mention[] {
  return mentions.flatMap((mention) => {
    if (mention.score > 0 || mention.person || isWhole(mention) || capitals(doc, mention) < 2) return [mention];
    const pieces = headingPieces(doc, mention.first, mention.last, accepted);
    return pieces.length === 0 ? [mention] : pieces.map((piece) => mentionOf(doc, piece, false));
  });
}

/** Events, texts and laws are named after companies; the company is not meant. */
const isWhole = ({ own }: Mention): boolean =>
  own.has('ends in an event’s word') || own.has('ends in a word for a text, law or work');

function capitals(doc: Doc, mention: Mention): number {
  let count = 0;
  for (let i = mention.first; i < mention.last; i++) if (isNameToken(doc.tokens[i]!)) count++;
  return count;
}
