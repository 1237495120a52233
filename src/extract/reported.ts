import type { Quote } from '../model/extraction.js';
import { spanOf } from '../model/span.js';
import { Bit } from '../lexicon/speech.js';
import type { Scene } from './attribution/scene.js';
import type { Resolver } from './coreference.js';
import type { Frame } from './syntax/frames.js';
import type { Clause, Node } from './syntax/nodes.js';
import { phraseStartingAt } from './syntax/phrases.js';
import { isFinite } from './syntax/finite.js';
import {
  isAdverb,
  isComma,
  isConjunction,
  isDash,
  isDeterminer,
  isNounish,
  isPossessivePronoun,
  isPronoun,
  isQuote,
  isRelative,
} from './syntax/word-class.js';

/** Nodes `first` to `last` (inclusive) of a reported clause, and on which side of its frame it was found. */
interface Reported {
  first: number;
  last: number;
  rule: string;
}

const CLAUSAL = Bit.say | Bit.tell | Bit.think;
const SHORTEST = 2;

/** A reported clause with the frame that reports it. */
export interface ReportedClause extends Reported {
  frame: Frame;
}

/** The clauses that somebody is said to have said, without marks: said that, warned, according to, pledged to. */
export function reportedClauses(scene: Scene): ReportedClause[] {
  const clauses: ReportedClause[] = [];
  for (const clause of scene.skeleton.clauses) {
    let covered = -1;
    for (const frame of scene.frames[clause.index]!) {
      if (frame.cueFirst <= covered && frame.form !== 'according') continue;
      const found = reportedBy(scene, frame, clause);
      if (!found || holdsQuote(scene.skeleton.nodes, found)) continue;
      covered = Math.max(covered, found.last);
      clauses.push({ ...found, frame });
    }
  }
  return clauses;
}

/** The assertion for a reported clause; its speaker is resolved at once, so call it in reading order. */
export function reportedQuote(
  scene: Scene,
  resolver: Resolver,
  { first, last, rule, frame }: ReportedClause,
  utterance: number,
): Quote {
  const { nodes } = scene.skeleton;
  const { text } = scene.doc;
  return {
    ...spanOf(text, nodes[first]!.start, nodes[last]!.end),
    type: 'indirect',
    speaker: frame.speaker ? resolver.resolve(frame.speaker) : null,
    cue: spanOf(text, nodes[frame.cueFirst]!.start, nodes[frame.cueLast]!.end),
    utterance,
    channel: null,
    stance: frame.stance,
    rule,
  };
}

function reportedBy(scene: Scene, frame: Frame, clause: Clause): Reported | undefined {
  const { nodes } = scene.skeleton;
  if (frame.form === 'passive' || frame.form === 'infinitive') return undefined;
  const found =
    frame.form === 'according'
      ? accordingTo(scene, frame, clause)
      : (afterVerb(scene, frame, clause) ?? beforeVerb(scene, frame, clause));
  if (!found) return undefined;
  const trimmed = trim(nodes, found);
  return trimmed.last - trimmed.first + 1 >= SHORTEST ? trimmed : undefined;
}

/** said (that) the plan would fail / pledged to protect / would not say whether */
function afterVerb(scene: Scene, frame: Frame, clause: Clause): Reported | undefined {
  const { nodes } = scene.skeleton;
  const node = nodes[frame.body];
  if (!node || frame.body >= clause.last || isQuote(node) || frame.form === 'inverted') return undefined;
  const last = endOfReport(scene, frame, clause);
  if (last < frame.body) return undefined;
  const place = { first: frame.body, last };
  if (frame.announced === 'that' || frame.announced === 'whether' || frame.announced === 'if')
    return (frame.bits & (CLAUSAL | Bit.that | Bit.show)) !== 0 ? { ...place, rule: 'reported clause' } : undefined;
  if (/^(?:how|why|what|where|who|which)$/.test(node.lower))
    return (frame.bits & (CLAUSAL | Bit.that)) !== 0 ? { ...place, rule: 'reported question' } : undefined;
  if (frame.announced === ':')
    return (frame.bits & (Bit.say | Bit.tell)) !== 0 && frame.speaker ? { ...place, rule: 'after a colon' } : undefined;
  if ((frame.bits & Bit.pledge) !== 0 && node.lower === 'to' && nodes[frame.body + 1]?.pos !== 'DET')
    return { ...place, rule: 'pledge' };
  if ((frame.bits & CLAUSAL) === 0) return undefined;
  return opensClause(nodes, frame.body, last) ? { ...place, rule: 'reported clause' } : undefined;
}

/** A noun phrase with a finite verb behind it, not too far off. */
function opensClause(nodes: readonly Node[], first: number, last: number): boolean {
  const node = nodes[first]!;
  if (node.pos === 'ADP' && first + 3 < last) {
    for (let i = first + 1; i < Math.min(last, first + 12); i++)
      if (isComma(nodes[i])) return opensClause(nodes, i + 1, last);
    return false;
  }
  const nominal =
    isNounish(node) ||
    isPronoun(node) ||
    isDeterminer(node) ||
    isPossessivePronoun(node) ||
    /^(?:PRON|DET|ADJ|NUM|ADV)$/.test(node.pos) ||
    node.lower === 'there' ||
    isQuote(node);
  if (!nominal) return node.lower === 'if' || node.lower === 'when';
  const phrase = phraseStartingAt(nodes, first, last + 1);
  const from = phrase ? phrase.last + 1 : first + 1;
  for (let i = from; i <= Math.min(last, from + 14); i++) {
    if (isFinite(nodes, i, first)) return true;
    const { lower } = nodes[i]!;
    if (lower === ';' || (isComma(nodes[i]) && !isRelative(nodes[i + 1] ?? node) && i - from > 8)) return false;
  }
  return false;
}

/** The report runs to the sentence's end, or to where another frame takes over. */
function endOfReport(scene: Scene, frame: Frame, clause: Clause): number {
  const { nodes } = scene.skeleton;
  let end = clause.last - 1;
  for (const other of scene.frames[clause.index]!) {
    if (other.cueFirst <= frame.cueLast || other === frame) continue;
    const start = Math.min(other.form === 'participle' ? other.cueFirst : other.first, other.cueFirst);
    if (start <= frame.body || start > end) continue;
    const left = nodes[start - 1]!;
    const coordinated = isConjunction(left) && start - 2 > frame.body && isComma(nodes[start - 2]);
    if (isComma(left) || isDash(left) || coordinated) end = coordinated ? start - 3 : start - 2;
  }
  for (let i = frame.body; i <= end; i++) if (nodes[i]!.lower === ';') return i - 1;
  return end;
}

/** The plan would fail, officials said. */
function beforeVerb(scene: Scene, frame: Frame, clause: Clause): Reported | undefined {
  const { nodes } = scene.skeleton;
  if ((frame.bits & (Bit.say | Bit.tell | Bit.think)) === 0 || !frame.speaker || frame.dependent) return undefined;
  const left = nodes[frame.first - 1];
  if (!left || frame.first - 1 <= clause.first || !(isComma(left) || isDash(left))) return undefined;
  const rest = nodes[Math.max(frame.body, frame.last + 1)];
  const ends = frame.body >= clause.last || rest === undefined || rest.pos === 'PUNCT';
  if (!ends) return undefined;
  return sideOf(nodes, clause, frame.first - 2, Math.max(frame.body, frame.last + 1), 'clause before the verb');
}

/** The words left of a frame, or where they are no clause of their own, those right of it. */
function sideOf(
  nodes: readonly Node[],
  clause: Clause,
  leftEnd: number,
  right: number,
  rule: string,
): Reported | undefined {
  let first = clause.first;
  while (first < leftEnd && (isConjunction(nodes[first]!) || nodes[first]!.pos === 'PUNCT')) first++;
  for (let i = first; i <= leftEnd; i++) if (isFinite(nodes, i, first)) return { first, last: leftEnd, rule };
  return right + 2 < clause.last ? { first: right, last: clause.last - 1, rule } : undefined;
}

function accordingTo(scene: Scene, frame: Frame, clause: Clause): Reported | undefined {
  const { nodes } = scene.skeleton;
  let first = clause.first;
  while (
    first < frame.cueFirst &&
    (isConjunction(nodes[first]!) || isAdverb(nodes[first]!) || nodes[first]!.pos === 'PUNCT')
  )
    first++;
  if (first === frame.cueFirst) {
    const body = nextComma(nodes, frame, clause) + 1;
    return body < clause.last
      ? { first: body, last: endOfReport(scene, { ...frame, body }, clause), rule: 'according to' }
      : undefined;
  }
  const leftEnd =
    isComma(nodes[frame.cueFirst - 1]) || isDash(nodes[frame.cueFirst - 1]) ? frame.cueFirst - 2 : frame.cueFirst - 1;
  return sideOf(nodes, { ...clause, first }, leftEnd, frame.body, 'according to');
}

/** The comma that closes "According to a report by X released on Monday,". */
function nextComma(nodes: readonly Node[], frame: Frame, clause: Clause): number {
  for (let i = frame.speaker!.last + 1; i < clause.last; i++) if (isComma(nodes[i])) return i;
  return frame.body - 1;
}

function trim(nodes: readonly Node[], { first, last, rule }: Reported): Reported {
  let from = first;
  let to = last;
  while (from < to && (nodes[from]!.pos === 'PUNCT' || nodes[from]!.lower === 'that')) from++;
  while (to > from && nodes[to]!.pos === 'PUNCT' && !/^[)\]%]$/.test(nodes[to]!.lower)) to--;
  return { first: from, last: to, rule };
}

const holdsQuote = (nodes: readonly Node[], { first, last }: Reported): boolean => {
  for (let i = first; i <= last; i++) if (isQuote(nodes[i])) return true;
  return false;
};
