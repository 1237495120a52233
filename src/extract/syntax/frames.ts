import { Bit, lemmaOf, REPORTS } from '../../lexicon/speech.js';
import { skipAdjuncts } from './adjuncts.js';
import type { Clause, Node } from './nodes.js';
import { phraseStartingAt, type Phrase } from './phrases.js';
import { subjectBefore, verbGroupStart } from './subjects.js';
import { isVerbHere } from './verb-here.js';
import {
  isAuxiliary,
  isComma,
  isConjunction,
  isDash,
  isDeterminer,
  isNameLike,
  isNounish,
  isPossessivePronoun,
  isPronoun,
  isQuote,
  isRelative,
  isTime,
} from './word-class.js';

export type FrameForm = 'subject' | 'inverted' | 'participle' | 'infinitive' | 'passive' | 'according';

/** A reporting verb (or "according to") with its speaker: who says something in one clause. */
export interface Frame {
  form: FrameForm;
  clause: number;
  /** nodes of the cue: the verb with its auxiliaries, last inclusive */
  cueFirst: number;
  cueLast: number;
  /** the verb itself, in its plain form */
  lemma: string;
  bits: number;
  speaker: Phrase | undefined;
  /** leftmost and rightmost node of cue and speaker */
  first: number;
  last: number;
  /** where the reported words begin if they follow: after the person told, times, "in a statement", "that" */
  body: number;
  /** "that", "whether", "how" or a colon announces the words */
  announced: string | undefined;
  /** no subject of its own stands beside it: who said, and said, saying */
  dependent: boolean;
  stance: 'asserted' | 'denied' | 'refused';
}

/** Finds the frames of one clause, in order. */
export function framesOf(nodes: readonly Node[], clause: Clause): Frame[] {
  const frames: Frame[] = [];
  for (let i = clause.first; i < clause.last; i++) {
    const node = nodes[i]!;
    if (isQuote(node) || !mayFrame(node)) continue;
    if (node.lower === 'according' && nodes[i + 1]?.lower === 'to' && i + 2 < clause.last) {
      const frame = accordingTo(nodes, i, clause);
      if (frame) frames.push(frame);
    } else if (isPut(node) && nodes[i + 1]?.lower === 'it' && i + 1 < clause.last)
      frames.push(verbFrame(nodes, i, clause));
    else if ((node.bits & REPORTS) !== 0 && isVerbHere(nodes, i, clause)) frames.push(verbFrame(nodes, i, clause));
  }
  return frames;
}

/** A cheap look, for most words are none of these. */
const mayFrame = (node: Node): boolean => (node.bits & REPORTS) !== 0 || node.lower === 'according' || isPut(node);

const isPut = ({ lower }: Node): boolean => lower === 'put' || lower === 'puts';

function accordingTo(nodes: readonly Node[], at: number, clause: Clause): Frame | undefined {
  const speaker = phraseStartingAt(nodes, at + 2, clause.last);
  if (!speaker) return undefined;
  const body = isComma(nodes[speaker.last + 1]) ? speaker.last + 2 : speaker.last + 1;
  const cue = { cueFirst: at, cueLast: at + 1, lemma: 'according', bits: Bit.say };
  const place = { first: at, last: speaker.last, body };
  return {
    form: 'according',
    clause: clause.index,
    ...cue,
    speaker,
    ...place,
    announced: undefined,
    dependent: false,
    stance: 'asserted',
  };
}

function verbFrame(nodes: readonly Node[], verb: number, clause: Clause): Frame {
  const node = nodes[verb]!;
  const group = verbGroupStart(nodes, verb, clause.first);
  const cueLast = particleAfter(nodes, verb, clause.last);
  const form = formOf(nodes, verb, group, clause);
  const { body, announced } = skipAdjuncts(nodes, cueLast + 1, clause.last, node.bits);
  const speaker = speakerOf(nodes, verb, group, form, clause);
  const cueFirst = firstOfCue(nodes, group, verb);
  const frame: Frame = {
    form,
    clause: clause.index,
    cueFirst,
    cueLast,
    lemma: lemmaOf(node.lower),
    bits: isPut(node) ? Bit.quote | Bit.say : node.bits,
    speaker,
    first: speaker ? Math.min(speaker.first, group) : group,
    last: speaker ? Math.max(speaker.last, cueLast) : cueLast,
    body,
    announced,
    dependent: isDependent(nodes, group, form, clause.first),
    stance: stanceOf(nodes, group, verb),
  };
  if (form === 'inverted' && speaker) {
    const rest = skipAdjuncts(nodes, speaker.last + 1, clause.last, 0);
    frame.body = rest.body;
    frame.announced = rest.announced;
  }
  return frame;
}

const firstOfCue = (nodes: readonly Node[], group: number, verb: number): number => {
  let first = group;
  while (first < verb && (nodes[first]!.pos === 'PUNCT' || nodes[first]!.lower === "'s")) first++;
  return first;
};

/** point out, sum up, put it, chime in */
const particleAfter = (nodes: readonly Node[], verb: number, hi: number): number =>
  isPut(nodes[verb]!)
    ? verb + 1
    : verb + 1 < hi &&
        /^(?:out|up|in|back|off|down|aloud)$/.test(nodes[verb + 1]!.lower) &&
        nodes[verb + 1]!.pos === 'ADP' &&
        !isNounish(nodes[verb + 2] ?? nodes[verb]!) &&
        (verb + 2 >= hi || nodes[verb + 2]!.pos === 'PUNCT' || isQuote(nodes[verb + 2]))
      ? verb + 1
      : verb;

function formOf(nodes: readonly Node[], verb: number, group: number, clause: Clause): FrameForm {
  const node = nodes[verb]!;
  if (/ing$/u.test(node.lower) && !hasBe(nodes, group, verb)) return 'participle';
  if (hasBe(nodes, group, verb) && /(?:ed|en|wn|id|ld|un|ught)$/u.test(node.lower)) return 'passive';
  if (nodes[verb - 1]?.lower === 'to' && group >= verb - 1) return 'infinitive';
  return isInverted(nodes, verb, group, clause) ? 'inverted' : 'subject';
}

function hasBe(nodes: readonly Node[], group: number, verb: number): boolean {
  for (let i = group; i < verb; i++)
    if (/^(?:is|are|was|were|be|been|being|am|'s|'re|'m|get|got)$/.test(nodes[i]!.lower)) return true;
  return false;
}

/** said Ann Li: the verb follows the words (or opens the sentence) and its subject follows the verb. */
function isInverted(nodes: readonly Node[], verb: number, group: number, clause: Clause): boolean {
  if ((nodes[verb]!.bits & (Bit.say | Bit.that | Bit.quote)) === 0 || lemmaOf(nodes[verb]!.lower) === 'tell')
    return false;
  const right = phraseStartingAt(nodes, verb + 1, clause.last);
  if (!right || isTime(nodes[right.head]!)) return false;
  const first = nodes[right.first]!;
  if (
    !isNounish(first) &&
    !isDeterminer(first) &&
    !isPronoun(first) &&
    !isPossessivePronoun(first) &&
    first.pos !== 'PRON' &&
    first.pos !== 'ADJ' &&
    (first.bits & (Bit.role | Bit.modifier | Bit.group)) === 0
  )
    return false;
  const left = group > clause.first ? nodes[group - 1]! : undefined;
  if (!left || isQuote(left)) return left !== undefined || first.cap;
  if (!isComma(left) && !isDash(left)) return false;
  const further = nodes[group - 2];
  if (isQuote(further)) return true;
  if (opensWithAside(nodes, group, clause)) return false;
  const after = nodes[right.last + 1];
  const ends =
    right.last + 1 >= clause.last ||
    after === undefined ||
    (after.pos === 'PUNCT' && after.lower !== "'") ||
    after.pos === 'ADP';
  return (
    ends &&
    (isNameLike(nodes[right.head]!) || (nodes[right.head]!.bits & (Bit.role | Bit.group | Bit.organisation)) !== 0)
  );
}

/** "...," Graham, a former candidate, asked: what stands between the passage and the comma is the subject with its aside. */
function opensWithAside(nodes: readonly Node[], group: number, clause: Clause): boolean {
  const subject = subjectBefore(nodes, group, Math.max(clause.first, group - 60), false);
  const before = subject && subject.first > clause.first ? nodes[subject.first - 1] : undefined;
  return (
    subject !== undefined &&
    isComma(nodes[subject.last + 1]) &&
    (isQuote(before) || (before === undefined && subject.last + 1 < group - 1))
  );
}

function speakerOf(
  nodes: readonly Node[],
  verb: number,
  group: number,
  form: FrameForm,
  clause: Clause,
): Phrase | undefined {
  if (form === 'inverted') return phraseStartingAt(nodes, verb + 1, clause.last);
  if (
    form === 'passive' &&
    nodes[verb + 1]?.lower === 'as' &&
    /^(?:saying|telling|writing)$/.test(nodes[verb + 2]?.lower ?? '')
  )
    return subjectBefore(nodes, group, Math.max(clause.first, verb - 160), false);
  if (form === 'passive') return agentOf(nodes, verb, clause.last);
  const lo = Math.max(clause.first, verb - 160);
  return subjectBefore(nodes, group, lo, form === 'participle' || form === 'infinitive');
}

/** was described by NP */
function agentOf(nodes: readonly Node[], verb: number, hi: number): Phrase | undefined {
  for (let i = verb + 1; i < Math.min(hi, verb + 14); i++) {
    if (nodes[i]!.lower === 'by') return phraseStartingAt(nodes, i + 1, hi);
    if (nodes[i]!.pos === 'PUNCT' && !isQuote(nodes[i])) return undefined;
  }
  return undefined;
}

function isDependent(nodes: readonly Node[], group: number, form: FrameForm, lo: number): boolean {
  if (form === 'participle' || form === 'infinitive') return true;
  const left = group > lo ? nodes[group - 1]! : undefined;
  return left !== undefined && (isRelative(left) || isConjunction(left) || left.lower === 'that');
}

/** would not say, declined to say: refused. denied: denied. */
function stanceOf(nodes: readonly Node[], group: number, verb: number): Frame['stance'] {
  const lemma = lemmaOf(nodes[verb]!.lower);
  let negated = false;
  let unwilling = false;
  for (let i = group; i < verb; i++) {
    const { lower } = nodes[i]!;
    if (lower === 'not' || lower === "n't" || lower.endsWith("n't") || lower === 'never' || lower === 'cannot')
      negated = true;
    if (/^(?:declin|refus)/.test(lower)) unwilling = true;
  }
  if (unwilling || lemma === 'decline' || lemma === 'refuse') return 'refused';
  if (lemma === 'deny' || lemma === 'dispute' || lemma === 'reject') return negated ? 'asserted' : 'denied';
  return negated && isAuxiliary(nodes[group]!) ? 'refused' : 'asserted';
}
