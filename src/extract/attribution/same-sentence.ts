import { Bit } from '../../lexicon/speech.js';
import type { Frame } from '../syntax/frames.js';
import { mainSubject } from '../syntax/subjects.js';
import { phraseEndingAt, phraseStartingAt } from '../syntax/phrases.js';
import {
  isComma,
  isConjunction,
  isDash,
  isNameLike,
  isQuote,
  isRelative,
  isSourceNoun,
  isDeterminer,
  isPronoun,
} from '../syntax/word-class.js';
import { nounFrameAt } from '../syntax/noun-frames.js';
import {
  clauseOf,
  endsInComma,
  lastCharOf,
  nodeAt,
  type Attribution,
  type Rule,
  type Scene,
  type Spot,
} from './scene.js';

const own = (frame: Frame): Omit<Attribution, 'rule'> => ({ frame, speaker: frame.speaker, from: -1 });

const framesHere = (scene: Scene, spot: Spot): readonly Frame[] => scene.frames[spot.clause]!;

/** The first node after the passage that is neither comma nor dash. */
function afterPassage(scene: Scene, spot: Spot): number {
  let at = spot.node + 1;
  while (isComma(nodeAt(scene, at)) || isDash(nodeAt(scene, at))) at++;
  return at;
}

const canCarryWords = (frame: Frame): boolean =>
  (frame.bits & (Bit.say | Bit.that | Bit.tell | Bit.quote | Bit.think | Bit.show)) !== 0;

/** "...," Ann Li said. / "..." said Ann Li, a tax expert. */
export const after: Rule = {
  name: 'after',
  find(scene, spot) {
    const at = afterPassage(scene, spot);
    const frame = framesHere(scene, spot).find((f) => f.first === at);
    if (
      !frame ||
      frame.form === 'participle' ||
      frame.form === 'infinitive' ||
      frame.form === 'passive' ||
      !canCarryWords(frame)
    )
      return undefined;
    if (frame.dependent && !frame.speaker) return undefined;
    const first = nodeAt(scene, at)!;
    if (isConjunction(first) || isRelative(first)) return undefined;
    if (
      at === spot.node + 1 &&
      !endsAlone(scene, spot) &&
      !first.cap &&
      !isPronoun(first) &&
      frame.form === 'subject' &&
      !isDeterminer(first)
    )
      return undefined;
    if (frame.first === frame.cueFirst && frame.form === 'subject') return undefined;
    if (!endsInComma(scene, spot) && precededByCue(scene, spot)) return undefined;
    return own(frame);
  },
};

const FARTHEST = 26;

/** "...," psychotherapist Fran Sherman says: a passage that ends in a comma, words for a speaker, and the sentence's next verb reports. */
export const afterLoosely: Rule = {
  name: 'after-loosely',
  find(scene, spot) {
    if (!endsInComma(scene, spot) && !/[?!—…]/u.test(lastCharOf(scene, spot.mark))) return undefined;
    const at = afterPassage(scene, spot);
    const frame = framesHere(scene, spot).find((f) => f.cueFirst >= at);
    if (
      !frame ||
      frame.cueFirst - at > FARTHEST ||
      frame.dependent ||
      frame.form === 'passive' ||
      !canCarryWords(frame)
    )
      return undefined;
    const first = nodeAt(scene, at)!;
    if (
      isConjunction(first) ||
      isRelative(first) ||
      first.pos === 'VERB' ||
      first.pos === 'ADP' ||
      first.pos === 'SCONJ'
    )
      return undefined;
    for (let i = at; i < frame.cueFirst; i++) if (isQuote(nodeAt(scene, i))) return undefined;
    const speaker =
      frame.first >= at && frame.speaker ? frame.speaker : phraseStartingAt(scene.skeleton.nodes, at, frame.cueFirst);
    return speaker && { frame, speaker, from: -1 };
  },
};

/** The passage ends in a mark of punctuation, as a quotation before its speaker does. */
const endsAlone = (scene: Scene, spot: Spot): boolean =>
  endsInComma(scene, spot) || /[.,!?…—–-]/u.test(lastCharOf(scene, spot.mark));

/** A reporting verb stands right before the passage. */
const precededByCue = (scene: Scene, spot: Spot): boolean =>
  framesHere(scene, spot).some((f) => f.cueLast < spot.node && f.body >= spot.node && f.speaker !== undefined);

/** Ann Li said: "..." / told reporters that "..." */
export const before: Rule = {
  name: 'before',
  find(scene, spot) {
    const frames = framesHere(scene, spot);
    for (let i = frames.length - 1; i >= 0; i--) {
      const frame = frames[i]!;
      if (frame.last >= spot.node || frame.body !== spot.node) continue;
      if (frame.stance === 'refused' && frame.announced === 'whether') continue;
      return own(frame);
    }
    return undefined;
  },
};

/** The passage stands inside what a frame further left reports: said the plan was "a joke". */
export const inside: Rule = {
  name: 'inside',
  find(scene, spot) {
    const frames = framesHere(scene, spot);
    for (let i = frames.length - 1; i >= 0; i--) {
      const frame = frames[i]!;
      if (frame.cueLast >= spot.node || frame.last >= spot.node) continue;
      if (isCutOff(scene, frame, spot)) return undefined;
      if (isClosedAside(scene, frame, spot)) continue;
      if ((!frame.speaker && frame.form !== 'passive') || !reaches(frame, spot)) continue;
      return own(frame);
    }
    return undefined;
  },
};

/** "said the plan, which some have argued is late, was": the inner frame ends with its aside. */
function isClosedAside(scene: Scene, frame: Frame, spot: Spot): boolean {
  const before = [frame.first - 1, frame.first - 2, frame.cueFirst - 1].some(
    (i) => isRelative(nodeAt(scene, i) ?? nodeAt(scene, spot.node)!) && isComma(nodeAt(scene, i - 1)),
  );
  if (!before) return false;
  for (let i = frame.body; i < spot.node; i++)
    if (isComma(nodeAt(scene, i)) && (nodeAt(scene, i + 1)?.pos === 'AUX' || nodeAt(scene, i + 1)?.pos === 'VERB'))
      return true;
  return false;
}

const CLAUSAL = Bit.say | Bit.that | Bit.tell | Bit.think | Bit.show | Bit.pledge;

/** A verb that only stands beside marks reaches no further than the next word; one that judges reaches over its object. */
const reaches = (frame: Frame, spot: Spot): boolean =>
  (frame.bits & CLAUSAL) !== 0 || ((frame.bits & Bit.label) !== 0 && spot.node - frame.cueLast <= 25);

/** A semicolon, or a dash pair, between the cue and the passage ends what is reported. */
function isCutOff(scene: Scene, frame: Frame, spot: Spot): boolean {
  for (let i = frame.body; i < spot.node; i++) if (nodeAt(scene, i)!.lower === ';') return true;
  return false;
}

/** ... "a joke," and nothing more, he said. */
export const final: Rule = {
  name: 'final',
  find(scene, spot) {
    const clause = clauseOf(scene, spot);
    const frame = framesHere(scene, spot).find((f) => f.first > spot.node && closesSentence(scene, f, clause.last));
    return frame && canCarryWords(frame) && frame.form !== 'participle' ? own(frame) : undefined;
  },
};

/** The frame stands between commas or at the end, and reports nothing on its right. */
function closesSentence(scene: Scene, frame: Frame, hi: number): boolean {
  const nearest = nodeAt(scene, frame.first - 1);
  const left = nearest?.lower === 'as' ? nodeAt(scene, frame.first - 2) : nearest;
  if (!left || !(isComma(left) || isDash(left) || isQuote(left))) return false;
  if (frame.form === 'according') return true;
  const rest = nodeAt(scene, Math.max(frame.body, frame.last + 1));
  return frame.body >= hi || rest === undefined || rest.pos === 'PUNCT' || isQuote(rest) || isConjunction(rest);
}

/** Here's Clinton: "...". / More from Ann Li: "...": a colon right before the passage; the name after "from", else the sentence's subject. */
export const colonHere: Rule = {
  name: 'colon-here',
  find(scene, spot) {
    const { nodes } = scene.skeleton;
    const clause = clauseOf(scene, spot);
    if (spot.node - 2 < clause.first || nodeAt(scene, spot.node - 1)!.lower !== ':') return undefined;
    for (let i = spot.node - 2; i >= Math.max(clause.first, spot.node - 6); i--)
      if (/^(?:from|by)$/.test(nodes[i]!.lower)) {
        const source = phraseStartingAt(nodes, i + 1, spot.node - 1);
        if (source && source.last === spot.node - 2)
          return { frame: undefined, speaker: source, from: -1, cue: spot.node - 1 };
      }
    const speaker =
      mainSubject(nodes, spot.node - 2, clause.first) ?? phraseEndingAt(nodes, spot.node - 2, clause.first);
    return speaker && { frame: undefined, speaker, from: -1, cue: spot.node - 1 };
  },
};

/** NAME: "...", in a headline or a transcript: the words before an early colon name the speaker of all that follows. */
export const label: Rule = {
  name: 'label',
  find(scene, spot) {
    const clause = clauseOf(scene, spot);
    const speaker = phraseStartingAt(scene.skeleton.nodes, clause.first, clause.last);
    if (!speaker || speaker.last >= spot.node || nodeAt(scene, speaker.last + 1)?.lower !== ':') return undefined;
    const head = nodeAt(scene, speaker.head)!;
    return isNameLike(head) || isSourceNoun(head)
      ? { frame: undefined, speaker, from: -1, cue: speaker.last + 1 }
      : undefined;
  },
};

/** his claim that "..." / chants of "..." */
export const noun: Rule = {
  name: 'noun',
  find(scene, spot) {
    const found = nounFrameAt(scene.skeleton.nodes, spot.node, clauseOf(scene, spot));
    return found && { frame: undefined, speaker: found.speaker, from: -1, cue: found.noun };
  },
};

/** "..." at the sentence's end with ? or !, then a frame in the next: "Why?" Ann Li asked. */
export const next: Rule = {
  name: 'next-sentence',
  find(scene, spot) {
    const clause = clauseOf(scene, spot);
    if (spot.node !== clause.last - 1 || !/[.!?…—-]/u.test(lastCharOf(scene, spot.mark))) return undefined;
    const following = scene.skeleton.clauses[spot.clause + 1];
    if (!following || following.paragraph !== clause.paragraph) return undefined;
    const frame = scene.frames[following.index]!.find((f) => f.first === following.first);
    if (!frame || !canCarryWords(frame) || frame.form === 'participle' || !frame.speaker) return undefined;
    const rest = nodeAt(scene, Math.max(frame.body, frame.last + 1));
    if (frame.body < following.last && rest && rest.pos !== 'PUNCT') return undefined;
    return own(frame);
  },
};

/** “a”, “b” and “c”: what stands in one row with an attributed passage is said by the same speaker. */
export const coordinated: Rule = {
  name: 'coordinated',
  find(scene, spot) {
    const found = scene.found[spot.mark - 1];
    if (!found || found.rule === 'subject') return undefined;
    const previous = scene.spots[spot.mark - 1]!.last;
    if (previous.clause !== spot.clause || spot.node - previous.node > 4) return undefined;
    for (let i = previous.node + 1; i < spot.node; i++)
      if (!/^(?:,|and|or|as|the|a|an|nor|but)$/.test(nodeAt(scene, i)!.lower)) return undefined;
    return { ...found, from: spot.mark - 1 };
  },
};
