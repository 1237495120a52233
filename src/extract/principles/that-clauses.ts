// Terms told as a row of clauses: "The group says that the spec is free, that it will work with old boards and that every product must pass".
import type { Sentence, Token } from '../../text/doc.js';
import { draft, type Scene } from './draft.js';
import { quotedWhole } from './doubts.js';
import { trimLink } from './verb-rows.js';

const SAYS =
  /^(?:says?|said|states?|provides?|reads?|stipulates?|promises?|promised|guarantees?|guaranteed|pledges?|pledged|vows?|vowed|agreed?|requires?|means?|specif(?:y|ies))$/;
const BINDS = /^(?:will|shall|must|may|is|are|cannot|be)$/;

/** Reads one sentence of a story about a pact; true where it holds two such clauses or more that bind somebody. */
export function readThatClauses(scene: Scene, sentence: Sentence): boolean {
  const { tokens } = scene.doc;
  if (!scene.pact || quotedWhole(scene, sentence)) return false;
  const starts: number[] = [];
  for (let i = sentence.first + 1; i < sentence.last - 2; i++) {
    if (tokens[i]!.lower !== 'that') continue;
    const before = tokens[i - 1]!.lower;
    if (starts.length === 0 ? SAYS.test(before) : /^(?:,|;|and|or)$/.test(before)) starts.push(i + 1);
  }
  if (starts.length < 2) return false;
  const parts = starts.map(
    (start, k) => [start, trimLink(tokens, start, (starts[k + 1] ?? sentence.last + 1) - 1)] as const,
  );
  if (!parts.every(([start, end]) => bindsIn(tokens, start, end))) return false;
  parts.forEach(([start, end], k) => {
    scene.drafts.push(draft('enumerated', k === 0 ? sentence.first : start, end, { core: start, number: k + 1 }));
  });
  return true;
}

function bindsIn(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (BINDS.test(tokens[i]!.lower)) return true;
  return false;
}
