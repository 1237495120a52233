import { phraseStartingAt } from '../syntax/phrases.js';
import { mainSubject } from '../syntax/subjects.js';
import type { Clause } from '../syntax/nodes.js';
import type { Phrase } from '../syntax/phrases.js';
import { isNameLike, isPronoun, isQuote, isSourceNoun } from '../syntax/word-class.js';
import { clauseOf, nodeAt, type Attribution, type Rule, type Scene, type Spot } from './scene.js';

const NONE = { frame: undefined, speaker: undefined };

/** The passage is a sentence of its own: no words of the writer stand in its clause. */
export function isBare(scene: Scene, spot: Spot): boolean {
  const clause = clauseOf(scene, spot);
  for (let i = clause.first; i < clause.last; i++) {
    const node = nodeAt(scene, i)!;
    if (!isQuote(node) && node.pos !== 'PUNCT' && node.pos !== 'CCONJ') return false;
  }
  return true;
}

/** The sentence before ends in a colon: its speaker, or its subject. */
export const colon: Rule = {
  name: 'colon',
  find(scene, spot) {
    const clause = clauseOf(scene, spot);
    const previous = scene.skeleton.clauses[spot.clause - 1];
    if (spot.node !== clause.first || !previous || clause.paragraph - previous.paragraph > 1) return undefined;
    const last = nodeAt(scene, previous.last - 1);
    if (last?.lower !== ':' && !(last?.lower === ',' && clause.paragraph !== previous.paragraph)) return undefined;
    return speakerOfClause(scene, previous);
  },
};

/** The last frame of a clause with its speaker, else the clause's subject. */
function speakerOfClause(scene: Scene, clause: Clause): Omit<Attribution, 'rule'> | undefined {
  const frames = scene.frames[clause.index]!;
  for (let i = frames.length - 1; i >= 0; i--) {
    const frame = frames[i]!;
    if (frame.speaker) return { frame, speaker: frame.speaker, from: -1 };
  }
  const speaker = subjectOf(scene, clause);
  return speaker && { frame: undefined, speaker, from: -1 };
}

const subjectOf = (scene: Scene, clause: Clause): Phrase | undefined =>
  mainSubject(scene.skeleton.nodes, Math.min(clause.last - 1, clause.first + 80), clause.first);

/** "...," he said. "...": the second half, and every further bare sentence of the paragraph. */
export const sameParagraph: Rule = {
  name: 'same-paragraph',
  find(scene, spot) {
    if (!isBare(scene, spot) && !opensClause(scene, spot)) return undefined;
    const { paragraph } = clauseOf(scene, spot);
    const previous = spot.mark - 1;
    const found = scene.found[previous];
    if (!found || (!found.speaker && !found.frame)) return undefined;
    const last = scene.spots[previous]!.last;
    if (clauseOf(scene, last).paragraph !== paragraph) return undefined;
    return { ...NONE, ...found, from: previous };
  },
};

const opensClause = (scene: Scene, spot: Spot): boolean => clauseOf(scene, spot).first === spot.node;

/** A sentence before, in the paragraph, reports something or has a person for its subject. */
export const sentenceBefore: Rule = {
  name: 'sentence-before',
  find(scene, spot) {
    const clause = clauseOf(scene, spot);
    const previous = scene.skeleton.clauses[spot.clause - 1];
    if (!isBare(scene, spot) || !previous || previous.paragraph !== clause.paragraph) return undefined;
    return speakerOfClause(scene, previous);
  },
};

/** A paragraph that is one bare quotation goes on with the speaker of the paragraph before. */
export const paragraphBefore: Rule = {
  name: 'paragraph-before',
  find(scene, spot) {
    const clause = clauseOf(scene, spot);
    if (!isBare(scene, spot) || clause.paragraph === 0) return undefined;
    const range = scene.skeleton.ofParagraph[clause.paragraph - 1]!;
    const previous = spot.mark - 1;
    const found = previous >= 0 ? scene.found[previous] : undefined;
    if (found?.speaker && clauseOf(scene, scene.spots[previous]!.last).paragraph === clause.paragraph - 1)
      return { ...NONE, ...found, from: previous };
    const last = scene.skeleton.clauses[range.last - 1];
    return last && speakerOfClause(scene, last);
  },
};

/** "..." followed by a line, or the rest of the line, that is a dash and a name. */
export const signed: Rule = {
  name: 'signed',
  find(scene, spot) {
    if (!isBare(scene, spot)) return undefined;
    const clause = clauseOf(scene, spot);
    if (spot.node !== clause.last - 1) return undefined;
    const next = scene.skeleton.clauses[spot.clause + 1];
    if (!next || next.paragraph - clause.paragraph > 1) return undefined;
    const { nodes } = scene.skeleton;
    const dash = nodes[next.first]!;
    if (!/^(?:-|–|—|--|―)$/u.test(dash.lower)) return undefined;
    const speaker = phraseStartingAt(nodes, next.first + 1, next.last);
    const end = speaker && nodes[speaker.last + 1];
    const ends = speaker && (speaker.last + 1 >= next.last || end?.pos === 'PUNCT');
    return ends && isNameLike(nodes[speaker.head]!) ? { ...NONE, speaker, from: -1, cue: next.first } : undefined;
  },
};

/** A fragment in a sentence without any word of saying: the sentence's subject, if that can speak. */
export const subject: Rule = {
  name: 'subject',
  find(scene, spot) {
    const clause = clauseOf(scene, spot);
    if (isBare(scene, spot)) return undefined;
    const speaker = mainSubject(scene.skeleton.nodes, spot.node - 1, clause.first);
    if (!speaker || speaker.last >= spot.node) return undefined;
    const head = nodeAt(scene, speaker.head)!;
    return isNameLike(head) || isPronoun(head) || isSourceNoun(head) ? { ...NONE, speaker, from: -1 } : undefined;
  },
};
