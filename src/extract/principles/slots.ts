// The words of a description by slot: who commits, how firmly, what is done, to what, and how far it reaches.
import { forceOf } from '../../lexicon/force-verbs.js';
import { limiters } from '../../lexicon/limiters.js';
import { negations, scopeWords } from '../../lexicon/scope-words.js';
import type { Slot, SlotName } from '../../model/extraction.js';
import type { Span } from '../../model/span.js';
import type { Doc, Token } from '../../text/doc.js';
import { isBaseVerb, isGerund, tokenSpan } from './draft.js';

/** Tokens `first` to `last` (exclusive) of a description; `core` is where its own content begins. */
interface Stretch {
  first: number;
  last: number;
  core: number;
  actor: Span | null;
  force: Span | null;
}

/** Reads the slots of one description, in text order. One pass over its tokens. */
export function readSlots(doc: Doc, stretch: Stretch): Slot[] {
  const { tokens } = doc;
  const slots: Slot[] = [];
  const add = (slot: SlotName, from: number, to: number): void => {
    if (to > from) slots.push({ slot, ...tokenSpan(doc, from, to) });
  };
  if (stretch.actor) slots.push({ slot: 'actor', ...stretch.actor });
  const until = addForces(doc, stretch, slots, add);
  for (let i = until; i < stretch.last;) {
    const act = nextAct(tokens, i, until, stretch.last);
    if (act === undefined) break;
    const object = objectAfter(tokens, act, stretch.last);
    add('act', act, act + 1);
    add('object', object[0], object[1]);
    i = Math.max(act + 1, object[1]);
  }
  for (const [from, to] of reaches(tokens, stretch.first, stretch.last)) add('scope', from, to);
  return slots.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Adds the words that bind with those that weaken them right behind, and returns where the content begins. */
function addForces(
  { tokens }: Doc,
  { first, last, core, force }: Stretch,
  slots: Slot[],
  add: (slot: SlotName, from: number, to: number) => void,
): number {
  const inside = force !== null && tokens[first]!.start <= force.start && force.end <= tokens[last - 1]!.end;
  let from = Math.max(first, Math.min(core, last - 1));
  if (inside) {
    from = first;
    while (from < last - 1 && tokens[from]!.end <= force.end) from++;
  }
  let end = from;
  while (end < last && (LINK.test(tokens[end]!.lower) || isForce(tokens, end))) end++;
  let start = from;
  while (inside && start > first && tokens[start - 1]!.start >= force.start) start--;
  const content = end;
  while (end > start && TO.test(tokens[end - 1]!.lower)) end--;
  if (force && !inside) slots.push({ slot: 'force', ...force });
  add('force', start, end);
  return content;
}

const LINK = /^(?:to|not|never|n['’]t|also|jointly)$/u;
const TO = /^(?:to|also|jointly)$/u;

/** A word of force where a verb may stand: "help" in "will help protect", not "support" in "the support of". */
const isForce = (tokens: readonly Token[], at: number): boolean =>
  forceOf.has(tokens[at]!.lower) &&
  tokens[at]!.pos !== 'PROPN' &&
  !/^(?:DET|ADJ|NOUN)$/.test(tokens[at - 1]?.pos ?? '') &&
  governs(tokens, at);

/** "help protect", "aims to cut", "help users to stay": a verb follows within a few words. */
function governs(tokens: readonly Token[], at: number): boolean {
  if (/^(?:will|shall|must|may|might|could|should)$/.test(tokens[at]!.lower)) return true;
  for (let i = at + 1; i < at + 5 && tokens[i]?.sentence === tokens[at]!.sentence; i++) {
    if (tokens[i]!.kind === 'punct') return false;
    if (isVerb(tokens, i) || (isBaseVerb(tokens[i]) && /^(?:NOUN|PRON)$/.test(tokens[i - 1]!.pos))) return true;
  }
  return false;
}

const isVerb = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]!;
  if (isGerund(token)) return !/^(?:DET|ADJ|NUM)$/.test(tokens[at - 1]?.pos ?? '');
  if (token.pos === 'VERB' && isBaseVerb(token)) return true;
  return isBaseVerb(token) && /^(?:to|will|not|shall|must|and)$/.test(tokens[at - 1]?.lower ?? '');
};

/** The act at the start, or one that runs parallel to it behind a comma or "and". */
function nextAct(tokens: readonly Token[], at: number, from: number, last: number): number | undefined {
  for (let i = at; i < last; i++) {
    const parallel = at > from;
    if (parallel && !opensParallel(tokens, i)) continue;
    if (!isVerb(tokens, i) || forceOf.get(tokens[i]!.lower) === 'commit') continue;
    return i;
  }
  return undefined;
}

const opensParallel = (tokens: readonly Token[], at: number): boolean => {
  let i = at - 1;
  while (i > 0 && /^(?:to|not|never|will|also|then)$/.test(tokens[i]!.lower)) i--;
  return /^(?:and|or|but|,|;)$/.test(tokens[i]?.lower ?? '');
};

const ENDS_OBJECT = /^(?:to|by|with|in|at|as|so|that|which|who|whom|when|where|while|because|if|into|onto|via|than)$/;

/** The words behind the verb up to what limits them, another verb or a mark. */
function objectAfter(tokens: readonly Token[], act: number, last: number): [number, number] {
  const start = act + 1;
  let end = start;
  for (; end < last; end++) {
    const { lower, kind, pos } = tokens[end]!;
    if (kind === 'punct' && !isJoint(tokens, end)) break;
    if (pos === 'AUX') break;
    if (end > start && (ENDS_OBJECT.test(lower) || limiters.has(lower) || (pos === 'ADV' && scopeWords.has(lower))))
      break;
    if (/^(?:and|or)$/.test(lower) && end + 1 < last && isVerb(tokens, end + 1)) break;
  }
  const next = tokens[start]?.lower ?? '';
  return ENDS_OBJECT.test(next) || limiters.has(next) ? [start, start] : [start, end];
}

/** A hyphen or an apostrophe inside a word, a sign behind a number. */
const isJoint = (tokens: readonly Token[], at: number): boolean =>
  /^[-–%’']$/u.test(tokens[at]!.text) && !tokens[at]!.spaced;

const LONGEST = 9;
const STOPS = /^(?:that|which|who|as|so|while|when|because|with|and|to)$/;

/** Every limit with the words it governs ("against citizens", "by 2030"), and scope words outside them. */
function reaches(tokens: readonly Token[], first: number, last: number): [number, number][] {
  const found: [number, number][] = [];
  for (let i = first; i < last; i++) {
    const { lower } = tokens[i]!;
    const limit = i > first && (limiters.has(lower) || isDeadline(tokens, i));
    const end = limit ? limitEnd(tokens, i, last) : i;
    if (end > i + 1) found.push([i, end]);
    else if (scopeWords.has(lower) && !negations.has(lower) && !isDegree(tokens, i)) found.push([i, i + 1]);
    i = Math.max(i, end - 1);
  }
  return found;
}

/** "the most significant" compares; "most customers" reaches. */
const isDegree = (tokens: readonly Token[], at: number): boolean =>
  /^(?:most|half)$/.test(tokens[at]!.lower) && /^(?:ADJ|ADV)$/.test(tokens[at + 1]?.pos ?? '');

const isDeadline = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'by' && [1, 2, 3].some((n) => /^\d/.test(tokens[at + n]?.text ?? ''));

function limitEnd(tokens: readonly Token[], at: number, last: number): number {
  let end = at + 1;
  let content = false;
  for (; end < last && end <= at + LONGEST; end++) {
    const { lower, kind, pos } = tokens[end]!;
    if (pos === 'AUX' || (kind === 'punct' && !isJoint(tokens, end))) break;
    if (
      lower === 'and'
        ? !listGoesOn(tokens, end, last)
        : STOPS.test(lower) || (content && (limiters.has(lower) || isDeadline(tokens, end)))
    )
      break;
    content ||= /^(?:NOUN|PROPN|NUM|ADJ|VERB)$/.test(pos);
  }
  return content ? end : at;
}

/** "citizens and enterprises", not "and will protect". */
const listGoesOn = (tokens: readonly Token[], and: number, last: number): boolean =>
  and + 1 < last && !isVerb(tokens, and + 1) && /^(?:NOUN|ADJ|PROPN|DET|NUM)$/.test(tokens[and + 1]!.pos);
