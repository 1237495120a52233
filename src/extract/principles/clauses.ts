// Clauses that run parallel in one sentence, each with a subject and a modal of its own: "Clubs must stop play, and a
// doctor will decide".
import type { Sentence, Token } from '../../text/doc.js';

const MODAL = /^(?:will|must|shall|may|cannot)$/;
const LONGEST_SUBJECT = 9;

/** The sentence as a row of clauses, in order; the sentence itself where nothing runs parallel. */
export function clausesIn(tokens: readonly Token[], sentence: Sentence): Sentence[] {
  const starts = [sentence.first];
  let modal = false;
  for (let i = sentence.first; i < sentence.last - 3; i++) {
    if (MODAL.test(tokens[i]!.lower)) modal = true;
    const start = modal ? clauseAt(tokens, i, sentence) : undefined;
    if (start === undefined) continue;
    starts.push(start);
    modal = false;
    i = start;
  }
  if (starts.length === 1) return [sentence];
  return starts.map((first, k) => {
    const next = starts[k + 1];
    const last = next === undefined ? sentence.last : beforeLink(tokens, next);
    return { ...sentence, first, last, start: tokens[first]!.start, end: tokens[last - 1]!.end };
  });
}

/** Where a clause begins behind the mark at `at`: behind ", and", ", while" or a semicolon a subject comes and then its modal. */
function clauseAt(tokens: readonly Token[], at: number, sentence: Sentence): number | undefined {
  if (!/^[,;]$/.test(tokens[at]!.text)) return undefined;
  const linked = /^(?:and|but|while)$/.test(tokens[at + 1]!.lower);
  if (!linked && tokens[at]!.text === ',') return undefined;
  const first = linked ? at + 2 : at + 1;
  for (let i = first; i < sentence.last - 1 && i < first + LONGEST_SUBJECT; i++) {
    if (MODAL.test(tokens[i]!.lower)) return i > first ? first : undefined;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PRON)$/.test(tokens[i]!.pos)) return undefined;
  }
  return undefined;
}

function beforeLink(tokens: readonly Token[], start: number): number {
  let last = start;
  while (/^(?:and|but|while|[,;])$/.test(tokens[last - 1]!.lower)) last--;
  return last;
}
