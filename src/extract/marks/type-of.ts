import type { QuoteType } from '../../model/extraction.js';
import { isBare } from '../attribution/across-sentences.js';
import { clauseOf, nodeAt, type Scene } from '../attribution/scene.js';
import { isAdverb, isComma, isDash, isPronoun, isQuote } from '../syntax/word-class.js';

const LEADING = /^(?:that|he|she|they|it|we|would|will|could|should|and|but|because|,|:)$/;

/** Rules whose speaker stands behind the words, and the one that goes on with it. */
const AFTER = new Set(['after', 'after-unlisted', 'next-sentence', 'same-paragraph']);

/** Direct: the marks hold a whole sentence or the whole reported clause; a leading "that", "he" or "would" outside them is ignored. */
export function typeOf(scene: Scene, mark: number): QuoteType {
  const spot = scene.spots[mark]!.first;
  const found = scene.found[mark];
  const { from, to } = scene.marks[mark]!;
  const inner = scene.doc.text.slice(from, to);
  if (isBare(scene, spot) || !found) return found ? 'direct' : isSentence(inner) ? 'direct' : 'partial';
  if (AFTER.has(found.rule)) return wholeLeft(scene, mark) ? 'direct' : 'partial';
  if (found.rule === 'label' || found.rule === 'colon')
    return nodeAt(scene, spot.node - 1)?.lower === ':' || spot.node === clauseOf(scene, spot).first
      ? 'direct'
      : 'partial';
  if (found.rule === 'before') return wholeRight(scene, mark) || isSentence(inner) ? 'direct' : 'partial';
  if (found.rule === 'inside' && found.frame)
    return startsComplement(scene, mark) && wholeRight(scene, mark) ? 'direct' : 'partial';
  return 'partial';
}

/** Begins with a capital and ends as a sentence does, or is long enough to be one. */
const isSentence = (inner: string): boolean =>
  /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(inner) && (/[.!?…]$/u.test(inner) || inner.length > 60);

/** Nothing of the writer's stands before it in the sentence, except the first half of the same quotation. */
function wholeLeft(scene: Scene, mark: number): boolean {
  const spot = scene.spots[mark]!.first;
  const { first } = clauseOf(scene, spot);
  for (let i = first; i < spot.node; i++) {
    const node = nodeAt(scene, i)!;
    if (node.pos !== 'PUNCT' && !isQuote(node) && node.pos !== 'CCONJ' && !isOwnFrame(scene, mark, i)) return false;
  }
  return true;
}

const isOwnFrame = (scene: Scene, mark: number, node: number): boolean => {
  const frame = scene.found[mark - 1]?.frame;
  return frame !== undefined && node >= frame.first && node <= Math.max(frame.last, frame.body);
};

/** Nothing of the writer's clause goes on after it. */
function wholeRight(scene: Scene, mark: number): boolean {
  const spot = scene.spots[mark]!.last;
  const next = nodeAt(scene, spot.node + 1);
  return (
    spot.node + 1 >= clauseOf(scene, spot).last ||
    next === undefined ||
    next.pos === 'PUNCT' ||
    isComma(next) ||
    isDash(next)
  );
}

function startsComplement(scene: Scene, mark: number): boolean {
  const spot = scene.spots[mark]!.first;
  const { frame } = scene.found[mark]!;
  for (let i = frame!.body; i < spot.node; i++) {
    const node = nodeAt(scene, i)!;
    if (!LEADING.test(node.lower) && !isPronoun(node) && !isAdverb(node)) return false;
  }
  return spot.node - frame!.body <= 3;
}
