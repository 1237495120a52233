// Which quotations are wordings of one statement. The longest come first and found the statements; each shorter one
// joins the statement that holds most of its words, so that a fragment never ties two statements together.
import { byCodeUnit } from '../text/fold.js';
import { findPassage } from '../text/passage.js';
import { shingle, shingleIndex, type ShingleIndex } from '../text/shingles.js';
import { isContent } from '../text/stem.js';
import type { Word } from '../text/words.js';
import type { Unit } from './units.js';

/** The wordings of one statement. */
export interface Utterance {
  units: Unit[];
  /** the words that found it, and wordings that add to them */
  wordings: Wording[];
  /** the sentences of those */
  pieces: Word[][];
}

/** A wording to look passages up in: where its words stand, and which they are. */
interface Wording {
  index: ShingleIndex;
  norms: ReadonlySet<string>;
}

/** Share of the shorter wording's words that must stand in the longer one, in order; of one speaker's words fewer. */
const CONTAINED = 0.8;
const CONTAINED_OWN = 0.7;
/** Words under which a quotation is too short to be known by its words alone: its speaker must be known and the same. */
const SHORT = 4;
/** Words from which a quotation is known by fewer of them, where speaker or order say the rest. */
const LONG = 7;
/** Content words, and share of all, from which a long row of words is one saying whoever is said to have said it. */
const TELLING = 3;
const MOSTLY = 0.85;
/** Content words from which two speakers of one wording are one statement that outlets attribute differently. */
const RARE = 5;
/** Words of a sentence that shows by itself that two quotations of one speaker are one statement. */
const SENTENCE = 5;
/** Wordings of one statement in which others are looked up; what is altered by hundreds of outlets is known by as many. */
const MOST_WORDINGS = 16;
/** Wordings that share one pair of words, beyond which the pair tells nothing. */
const MOST_SHARING = 128;
/** Statements that a unit is compared with, and wordings of each: those that share most pairs of words with it. */
const MOST_STATEMENTS = 4;
const MOST_COMPARED = 2;

/** Groups units into statements. The result does not depend on the order of the units. */
export function groupUtterances(units: readonly Unit[]): Utterance[] {
  const book = new Book();
  const direct = units.filter((unit) => unit.parts[0]!.type !== 'indirect');
  const indirect = units.filter((unit) => unit.parts[0]!.type === 'indirect');
  for (const unit of [...direct].sort(byLength)) book.place(unit);
  // Reported clauses come last: they may hold fragments of several statements and must not found those.
  for (const unit of [...indirect].sort(byLength)) book.place(unit);
  return book.utterances;
}

const byLength = (a: Unit, b: Unit): number =>
  b.words.length - a.words.length ||
  byCodeUnit(spoken(a), spoken(b)) ||
  byCodeUnit(a.source.article.id, b.source.article.id) ||
  a.parts[0]!.start - b.parts[0]!.start;
const spoken = (unit: Unit): string => unit.words.map((w) => w.norm).join(' ');

class Book {
  readonly utterances: Utterance[] = [];
  private readonly wordings: { utterance: number; wording: Wording }[] = [];
  /** by pair of words: the wordings that have it */
  private readonly sharing = new Map<string, number[]>();

  place(unit: Unit): void {
    const home = this.homeOf(unit);
    if (home === undefined) {
      this.utterances.push({ units: [unit], wordings: [], pieces: [] });
      this.addWording(this.utterances.length - 1, unit);
      return;
    }
    const utterance = this.utterances[home]!;
    utterance.units.push(unit);
    if (utterance.wordings.length >= MOST_WORDINGS) return;
    if (!utterance.wordings.some((wording) => contained(unit.words, wording) === 1)) this.addWording(home, unit);
  }

  private addWording(to: number, unit: Unit): void {
    const utterance = this.utterances[to]!;
    const wording = wordingOf(unit.words);
    utterance.wordings.push(wording);
    utterance.pieces.push(...unit.pieces);
    const id = this.wordings.push({ utterance: to, wording }) - 1;
    for (const key of new Set(indexKeys(unit.words))) {
      const sharing = this.sharing.get(key);
      if (!sharing) this.sharing.set(key, [id]);
      else if (sharing.length <= MOST_SHARING) sharing.push(id);
    }
  }

  /** The statement that holds most of the unit's words, of equals the first founded. */
  private homeOf(unit: Unit): number | undefined {
    let best: number | undefined;
    let most = 0;
    for (const [id, wordings] of this.nearest(unit)) {
      const fit = fitOf(unit, this.utterances[id]!, wordings);
      if (fit > most) [best, most] = [id, fit];
    }
    return best;
  }

  /** The statements that share most pairs of words with a unit, each with its wordings that do. */
  private nearest(unit: Unit): [number, Wording[]][] {
    const shared = new Map<number, number>();
    for (const key of soughtKeys(unit.words)) {
      const sharing = this.sharing.get(key);
      if (!sharing || sharing.length > MOST_SHARING) continue;
      for (const id of sharing) shared.set(id, (shared.get(id) ?? 0) + 1);
    }
    const near = new Map<number, Wording[]>();
    for (const [id] of [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
      const { utterance, wording } = this.wordings[id]!;
      const wordings = near.get(utterance);
      if (wordings && wordings.length < MOST_COMPARED) wordings.push(wording);
      else if (!wordings && near.size < MOST_STATEMENTS) near.set(utterance, [wording]);
    }
    return [...near];
  }
}

/** Under which keys a statement is looked for: pairs of words, for a single word itself. */
function* soughtKeys(words: readonly Word[]): Generator<string> {
  if (words.length === 1) yield words[0]!.norm;
  for (let i = 0; i + 1 < words.length; i++) yield shingle(words, i, 2);
}

function* indexKeys(words: readonly Word[]): Generator<string> {
  for (const word of words) yield word.norm;
  if (words.length > 1) yield* soughtKeys(words);
}

const wordingOf = (words: readonly Word[]): Wording => ({
  index: shingleIndex(words, Math.min(2, Math.max(1, words.length))),
  norms: new Set(words.map((word) => word.norm)),
});

/** The share of some words that stands in one place of a wording, or 0 where it is less than tells them the same. */
function contained(words: readonly Word[], { index, norms }: Wording): number {
  // Aligning is dear: most pairs are told apart by words that one of them lacks.
  const known = words.reduce((n, word) => (norms.has(word.norm) ? n + 1 : n), 0);
  if (!words.length || known / words.length < CONTAINED_OWN) return 0;
  return words.length < index.size ? 1 : (findPassage(words, index)?.containment ?? 0);
}

/** How much of a unit stands in a statement, or 0 where they are not one. */
function fitOf(unit: Unit, utterance: Utterance, wordings: readonly Wording[]): number {
  const speakers = compareSpeakers(unit, utterance);
  const fit = bestFit(unit, wordings);
  if (speakers === 'other') return isSameSaying(unit, utterance, fit) ? fit : 0;
  if (unit.words.length < SHORT) return speakers === 'same' && fit === 1 ? 1 : 0;
  if (fit >= CONTAINED || (speakers === 'same' && unit.words.length >= LONG && fit >= CONTAINED_OWN)) return fit;
  return speakers === 'same' && sharesSentence(unit, utterance) ? CONTAINED : 0;
}

function bestFit(unit: Unit, wordings: readonly Wording[]): number {
  let best = 0;
  for (const wording of wordings) {
    best = Math.max(best, contained(unit.words, wording));
    if (best === 1) break;
  }
  return best;
}

/** One saying that two articles give to two speakers: many telling words, or a whole sentence word for word. */
function isSameSaying(unit: Unit, utterance: Utterance, fit: number): boolean {
  if (utterance.units.some((other) => other.source === unit.source)) return false;
  const content = unit.words.filter(isContent).length;
  if (content >= RARE) return fit >= CONTAINED;
  if (content >= TELLING && unit.words.length >= LONG && fit >= MOSTLY) return true;
  const [part] = unit.parts;
  return part!.type === 'direct' && fit === 1 && utterance.units.some((other) => spoken(other) === spoken(unit));
}

/** Two articles may print different sentences of one statement; one sentence in common shows it. */
function sharesSentence(unit: Unit, utterance: Utterance): boolean {
  const own = wordingOf(unit.words);
  const isIn = (piece: readonly Word[], wording: Wording): boolean =>
    piece.length >= SENTENCE && contained(piece, wording) >= CONTAINED;
  return (
    unit.pieces.some((piece) => utterance.wordings.some((wording) => isIn(piece, wording))) ||
    utterance.pieces.some((piece) => isIn(piece, own))
  );
}

function compareSpeakers(unit: Unit, utterance: Utterance): 'same' | 'open' | 'other' {
  if (unit.speaker === null) return 'open';
  const named = utterance.units.filter((u) => u.speaker !== null);
  if (!named.length) return 'open';
  return named.some((u) => u.speaker === unit.speaker) ? 'same' : 'other';
}
