import type { Quote } from '../model/extraction.js';
import { spanOf } from '../model/span.js';
import { Bit } from '../lexicon/speech.js';
import type { Scene } from './attribution/scene.js';
import type { Resolver } from './coreference.js';
import { endOfPromise } from './promise-end.js';
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
      for (const found of reportedBy(scene, frame, clause)) {
        if (holdsQuote(scene.skeleton.nodes, found)) continue;
        covered = Math.max(covered, found.last);
        clauses.push({ ...found, frame });
      }
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

function reportedBy(scene: Scene, frame: Frame, clause: Clause): Reported[] {
  const { nodes } = scene.skeleton;
  if (frame.form === 'passive' || frame.form === 'infinitive' || isWritersQuestion(nodes, frame)) return [];
  const right = frame.form === 'according' ? undefined : afterVerb(scene, frame, clause);
  const found =
    frame.form === 'according' ? accordingTo(scene, frame, clause) : right ? [right] : aroundVerb(scene, frame, clause);
  return found.map((f) => trim(nodes, f)).filter((f) => f.last - f.first + 1 >= SHORTEST);
}

/** "Asked if she would stay," and "We asked her whether": what the writer asked is nobody's statement. */
function isWritersQuestion(nodes: readonly Node[], { lemma, speaker }: Frame): boolean {
  return lemma === 'ask' && (speaker === undefined || /^(?:i|we)$/.test(nodes[speaker.head]!.lower));
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
    return { ...place, last: endOfPromise(nodes, frame.body, last), rule: 'pledge' };
  if ((frame.bits & CLAUSAL) === 0 || isAbout(nodes, frame)) return undefined;
  const gapped =
    (node.pos === 'AUX' || isFinite(nodes, frame.body, clause.first)) &&
    (frame.bits & (Bit.say | Bit.think)) !== 0 &&
    frame.body === frame.cueLast + 1;
  return gapped || opensClause(nodes, frame.body, last) ? { ...place, rule: 'reported clause' } : undefined;
}

/** "said of the plan he had made": what follows a phrase with of or about hangs on that phrase. */
function isAbout(nodes: readonly Node[], frame: Frame): boolean {
  for (let i = frame.cueLast + 1; i < frame.body; i++)
    if (/^(?:of|about|for|against|by|as)$/.test(nodes[i]!.lower)) return true;
  return false;
}

const STOPPERS = new Set([
  'when',
  'while',
  'if',
  'although',
  'though',
  'because',
  'since',
  'after',
  'before',
  'as',
  'once',
  'until',
  'unless',
  ';',
  ':',
]);
const REACH = 22;

/** A noun phrase with a finite verb behind it: straight, or past what hangs on the phrase (of X, who did Y, an aside in commas). */
function opensClause(nodes: readonly Node[], first: number, last: number): boolean {
  const node = nodes[first]!;
  if ((node.pos === 'ADP' || node.pos === 'SCONJ') && first + 3 < last) {
    for (let i = first + 1; i < Math.min(last, first + 14); i++)
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
    isQuote(node) ||
    (node.pos === 'VERB' && /ing$/u.test(node.lower));
  if (!nominal) return false;
  const phrase = phraseStartingAt(nodes, first, last + 1);
  const from = phrase ? phrase.last + 1 : first + 1;
  let relative = false;
  for (let i = from; i <= Math.min(last, from + REACH); i++) {
    const word = nodes[i]!;
    if (STOPPERS.has(word.lower)) return false;
    if (isRelative(word) || (word.lower === 'that' && i === from)) relative = true;
    else if (isFinite(nodes, i, first)) {
      if (!relative) return true;
      relative = false;
    }
  }
  return false;
}

/** The report runs to the sentence's end, or to where another frame or the writer takes over. */
function endOfReport(scene: Scene, frame: Frame, clause: Clause): number {
  const { nodes } = scene.skeleton;
  let end = clause.last - 1;
  for (const other of scene.frames[clause.index]!) {
    if (other.cueFirst <= frame.body || other.form === 'infinitive') continue;
    const cut = cutBefore(nodes, frame, other);
    if (cut > frame.body && cut < end && (nodes[frame.body]!.lower === 'to' || opensClause(nodes, frame.body, cut)))
      end = cut;
  }
  for (let i = frame.body + 3; i <= end; i++) {
    if (nodes[i]!.lower === ';') return i - 1;
    if (isComma(nodes[i]) && TAKES_OVER.test(nodes[i + 1]?.lower ?? '') && opensClause(nodes, frame.body, i - 1))
      return i - 1;
  }
  return end;
}

/** Behind a comma these go on in the writer's voice more often than in the source's. */
const TAKES_OVER = /^(?:compared|while|which|who|where)$/;

/** The last node before another frame, where that stands behind a comma or a dash, or goes on with the same speaker; -1 elsewhere. */
function cutBefore(nodes: readonly Node[], frame: Frame, other: Frame): number {
  const start = other.form === 'participle' ? other.cueFirst : Math.min(other.first, other.cueFirst);
  const verb = other.form === 'participle' || start <= frame.body ? other.cueFirst : start;
  const left = nodes[verb - 1]!;
  if (isComma(left) || isDash(left)) return verb - 2;
  if (!isConjunction(left)) return -1;
  if (isComma(nodes[verb - 2]) || isDash(nodes[verb - 2])) return verb - 3;
  return other.dependent && other.speaker?.head === frame.speaker?.head ? verb - 2 : -1;
}

/** The plan would fail, officials said. / The plan, officials said, would fail. */
function aroundVerb(scene: Scene, frame: Frame, clause: Clause): Reported[] {
  const { nodes } = scene.skeleton;
  if ((frame.bits & (Bit.say | Bit.tell | Bit.think)) === 0 || !frame.speaker || frame.dependent) return [];
  const left = nodes[frame.first - 1];
  if (!left || frame.first - 1 <= clause.first || !(isComma(left) || isDash(left))) return [];
  if ((frame.bits & Bit.tell) !== 0 && !/^(?:tell|inform|warn|promise|caution)$/.test(frame.lemma)) return [];
  const right = Math.max(frame.body, frame.last + 1);
  const rest = nodes[right];
  if (frame.body < clause.last && rest !== undefined && rest.pos !== 'PUNCT') return [];
  const sides = sidesOf(nodes, clause, frame.first - 2, right, 'clause around the verb');
  return frame.form === 'inverted' ? sides.slice(0, 1) : sides;
}

/** The words left of a frame that stands between commas, and those right of it. */
function sidesOf(nodes: readonly Node[], clause: Clause, leftEnd: number, right: number, rule: string): Reported[] {
  let first = clause.first;
  while (first < leftEnd && (isConjunction(nodes[first]!) || nodes[first]!.pos === 'PUNCT')) first++;
  const sides: Reported[] = [{ first, last: leftEnd, rule }];
  let whole = false;
  for (let i = first; i <= leftEnd && !whole; i++) whole = isFinite(nodes, i, first);
  const goesOn =
    right + 2 < clause.last &&
    isComma(nodes[right]) &&
    !isConjunction(nodes[right + 1]!) &&
    !isRelative(nodes[right + 1]!);
  if (!goesOn && !whole) return [];
  if (!goesOn && opensWithAdverbial(nodes, first, leftEnd)) return [];
  if (goesOn && !(whole && /ing$/u.test(nodes[right + 1]!.lower)))
    sides.push({ first: right + 1, last: clause.last - 1, rule });
  return sides;
}

/** "After the vote," is no report of its own. */
function opensWithAdverbial(nodes: readonly Node[], first: number, last: number): boolean {
  if (nodes[first]!.pos !== 'ADP' && !STOPPERS.has(nodes[first]!.lower)) return false;
  for (let i = first; i <= last; i++) if (isComma(nodes[i])) return false;
  return true;
}

function accordingTo(scene: Scene, frame: Frame, clause: Clause): Reported[] {
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
      ? [{ first: body, last: endOfReport(scene, { ...frame, body }, clause), rule: 'according to' }]
      : [];
  }
  const comma = isComma(nodes[frame.cueFirst - 1]) || isDash(nodes[frame.cueFirst - 1]);
  return sidesOf(
    nodes,
    { ...clause, first },
    comma ? frame.cueFirst - 2 : frame.cueFirst - 1,
    frame.last + 1,
    'according to',
  );
}

/** The comma that closes "According to a report by X released on Monday," and "According to Ann Li, who owns the inn,". */
function nextComma(nodes: readonly Node[], frame: Frame, clause: Clause): number {
  for (let i = frame.speaker!.last + 1; i < clause.last; i++)
    if (isComma(nodes[i])) return isAsideWord(nodes[i + 1]) ? closeOfAside(nodes, i + 1, clause) : i;
  return frame.body - 1;
}

const isAsideWord = (node: Node | undefined): boolean =>
  node !== undefined && /^(?:who|whose|whom|which|where)$/.test(node.lower);

/** The next comma behind a relative clause; where none closes it, nothing is left to report. */
function closeOfAside(nodes: readonly Node[], from: number, clause: Clause): number {
  for (let i = from; i < clause.last; i++) if (isComma(nodes[i])) return i;
  return clause.last;
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
