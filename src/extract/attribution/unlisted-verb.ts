import { phraseStartingAt, type Phrase } from '../syntax/phrases.js';
import { isAuxiliary, isComma, isQuote, isSourceNoun } from '../syntax/word-class.js';
import { clauseOf, endsInComma, lastCharOf, nodeAt, type Rule, type Scene, type Spot } from './scene.js';

const PARTICLES = /^(?:back|in|out|up|on|off|down)$/;

/** "It leaks," stormed Ann Li: a verb that no other rule knows, between the passage's comma and a person's name. */
export const afterUnlisted: Rule = {
  name: 'after-unlisted',
  find(scene, spot) {
    if (!endsInComma(scene, spot) && !/[?!]/u.test(lastCharOf(scene, spot.mark))) return undefined;
    const verb = verbAfter(scene, spot);
    if (verb < 0) return undefined;
    const from = PARTICLES.test(nodeAt(scene, verb + 1)?.lower ?? '') ? verb + 2 : verb + 1;
    const speaker = phraseStartingAt(scene.skeleton.nodes, from, Math.min(from + 40, endOf(scene, spot, verb)));
    return speaker && isNamedPerson(scene, speaker) ? { frame: undefined, speaker, from: -1, cue: verb } : undefined;
  },
};

/** Where the sentence of the verb ends, exclusive. */
const endOf = (scene: Scene, spot: Spot, verb: number): number => {
  const { last } = clauseOf(scene, spot);
  return verb < last ? last : scene.skeleton.clauses[spot.clause + 1]!.last;
};

/** The node of a past tense right behind the passage, which a mark of its own may have cut into the next sentence; -1 where none is. */
function verbAfter(scene: Scene, spot: Spot): number {
  const at = isComma(nodeAt(scene, spot.node + 1)) ? spot.node + 2 : spot.node + 1;
  const clause = clauseOf(scene, spot);
  const next = scene.skeleton.clauses[spot.clause + 1];
  if (at >= clause.last && next?.paragraph !== clause.paragraph) return -1;
  const node = nodeAt(scene, at);
  if (!node || node.cap || isAuxiliary(node) || !opensSentence(scene, spot)) return -1;
  const index = at < clause.last ? spot.clause : spot.clause + 1;
  if (scene.frames[index]!.some((frame) => frame.cueLast >= at && frame.cueFirst <= at && frame.speaker)) return -1;
  return (node.pos === 'VERB' || node.lower.endsWith('ed')) && !/(?:ing|[^s]s)$/u.test(node.lower) ? at : -1;
}

/** No words of the writer stand before the passage in its sentence. */
function opensSentence(scene: Scene, spot: Spot): boolean {
  for (let i = clauseOf(scene, spot).first; i < spot.node; i++) {
    const node = nodeAt(scene, i)!;
    if (!isQuote(node) && node.pos !== 'PUNCT') return false;
  }
  return true;
}

/** A person's name, straight or behind a title: Ann Li, Mayor Ann Li, the baker Ann Li. */
function isNamedPerson(scene: Scene, { first, head }: Phrase): boolean {
  for (let i = first; i <= head; i++) {
    const node = nodeAt(scene, i)!;
    if (scene.isPerson(node.start)) return true;
    if (i > first && !isSourceNoun(node) && node.pos !== 'NOUN' && node.pos !== 'ADJ') return false;
  }
  return false;
}
