import { isPlainFirstName, genderOfFirstName } from '../../lexicon/first-names.js';
import { englishWords, placeNames, demonyms } from '../../lexicon/name-lists.js';
import { evidenceWords } from '../../lexicon/name-evidence.js';
import { endsNoPersonName } from '../../lexicon/no-person-names.js';
import { nameParticles } from '../../lexicon/name-particles.js';
import { Bit } from '../../lexicon/speech.js';
import type { Doc } from '../../text/doc.js';
import { landmark, placesIn } from '../../text/landmarks.js';
import type { Clause, Node } from '../syntax/nodes.js';
import { isAuxiliary, isComma, isHyphen, isNameLike, isTime } from '../syntax/word-class.js';

/** Capitalised words in a row that may be a person's name: nodes `first` to `last` (inclusive); the title words before it begin at `titleFirst`. */
export interface NameRun {
  titleFirst: number;
  first: number;
  last: number;
  /** how sure it is that this is a person: 2 sure, 1 likely, 0 only if the article names such a person elsewhere */
  evidence: 0 | 1 | 2;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/u;
const TITLES = Bit.role | Bit.honorific | Bit.modifier;

/** Where a run may begin. */
const capitalWord = landmark(({ word }) => word.cap);

/** Finds the runs of one sentence, which begin at capitals, with what the words themselves and their neighbours say about them. */
export function nameRunsOf(doc: Doc, nodes: readonly Node[], clause: Clause): NameRun[] {
  const runs: NameRun[] = [];
  let next = clause.first;
  for (const i of placesIn(doc, capitalWord, clause.first, clause.last)) {
    if (i < next || !startsRun(nodes[i]!, i, clause)) continue;
    const end = runEnd(nodes, i, clause.last);
    const run = splitRun(nodes, i, end, clause);
    if (run) runs.push(run);
    next = end + 1;
  }
  return runs;
}

function startsRun(node: Node, i: number, clause: Clause): boolean {
  if (!isNameLike(node) || isTime(node) || node.pos === 'NUM' || !/^\p{Lu}/u.test(node.text)) return false;
  if (i > clause.first) return true;
  return (
    node.pos === 'PROPN' ||
    genderOfFirstName(node.lower) !== undefined ||
    (node.bits & TITLES) !== 0 ||
    !englishWords.has(node.lower)
  );
}

function runEnd(nodes: readonly Node[], first: number, hi: number): number {
  let last = first;
  for (let i = first + 1; i < hi; i++) {
    const node = nodes[i]!;
    if (isNameLike(node) && !isTime(node) && node.pos !== 'NUM' && /^\p{Lu}/u.test(node.text)) last = i;
    else if (isHyphen(node) && nodes[i + 1] && !nodes[i + 1]!.spaced && nodes[i + 1]!.cap) continue;
    else if (
      nameParticles.has(node.lower) &&
      i + 1 < hi &&
      (isNameLike(nodes[i + 1]!) ||
        (nameParticles.has(nodes[i + 1]!.lower) && nodes[i + 2] !== undefined && isNameLike(nodes[i + 2]!)) ||
        isHyphen(nodes[i + 1]))
    )
      continue;
    else if (isComma(node) && i + 1 < hi && SUFFIX.test(nodes[i + 1]!.lower)) continue;
    else break;
    if (i - first > 12) break;
  }
  return last;
}

function splitRun(nodes: readonly Node[], first: number, last: number, clause: Clause): NameRun | undefined {
  let from = first;
  for (let i = first; i < last; i++) {
    const node = nodes[i]!;
    if ((node.bits & (Bit.role | Bit.honorific)) !== 0 && !isGivenHere(nodes, i, first, last)) from = i + 1;
  }
  const size = wordsIn(nodes, from, last);
  if (from > last || size < 1 || size > 5) return undefined;
  const titled =
    from > first || (isTitleBefore(nodes, first, clause.first) && !(size === 1 && isCrowned(nodes, first)));
  return { titleFirst: first, first: from, last, evidence: evidenceOf(nodes, from, last, size, titled, clause) };
}

/** Dean Smith, Grace King: a first name that is a title too, at the run's start and right before the last name. */
const isGivenHere = (nodes: readonly Node[], i: number, first: number, last: number): boolean =>
  i === first &&
  last === i + 1 &&
  genderOfFirstName(nodes[i]!.lower) !== undefined &&
  (nodes[i]!.bits & Bit.honorific) === 0;

const wordsIn = (nodes: readonly Node[], first: number, last: number): number => {
  let n = 0;
  for (let i = first; i <= last; i++) if (nodes[i]!.pos !== 'PUNCT' && !SUFFIX.test(nodes[i]!.lower)) n++;
  return n;
};

/** "president Ann Li", "spokeswoman Ann Li": a title in small letters stands before the run. */
const isTitleBefore = (nodes: readonly Node[], first: number, lo: number): boolean =>
  first > lo && (nodes[first - 1]!.bits & (Bit.role | Bit.honorific)) !== 0 && !isComma(nodes[first - 1]);

/** "biscuit king Vordale": a single name behind a trade's king is a company's as often as a person's. */
const isCrowned = (nodes: readonly Node[], first: number): boolean =>
  evidenceWords.crown.has(nodes[first - 1]!.text) &&
  nodes[first - 2]?.pos === 'NOUN' &&
  genderOfFirstName(nodes[first]!.lower) === undefined;

/** "Bakers complained that": a plural of an ordinary word, with a capital only because it opens its sentence. */
const isOpeningPlural = (node: Node, i: number, clause: Clause): boolean =>
  i === clause.first &&
  node.lower.endsWith('s') &&
  node.text.slice(1) === node.lower.slice(1) &&
  isPluralOf(node.lower) &&
  genderOfFirstName(node.lower) === undefined;

const isPluralOf = (lower: string): boolean =>
  englishWords.has(lower.slice(0, -1)) ||
  (lower.endsWith('ies') && englishWords.has(`${lower.slice(0, -3)}y`)) ||
  (lower.endsWith('es') && englishWords.has(lower.slice(0, -2)));

function evidenceOf(
  nodes: readonly Node[],
  first: number,
  last: number,
  size: number,
  titled: boolean,
  clause: Clause,
): 0 | 1 | 2 {
  const head = nodes[first]!;
  const tail = nodes[SUFFIX.test(nodes[last]!.lower) && last > first ? last - 1 : last]!;
  if (size > 1 && isThing(nodes, first, last)) return 0;
  if (titled) return size > 1 || !isThing(nodes, first, last) ? 2 : 0;
  if (size === 1 && isOpeningPlural(head, first, clause)) return 0;
  if (size === 1) return speaksHere(nodes, first, last, clause) && !isKnownThing(tail) ? 1 : 0;
  if (isPlainFirstName(head.lower.split('-')[0]!)) return placeNames.has(`${head.lower}_${tail.lower}`) ? 0 : 2;
  if (/^\p{Lu}\.(?:\p{Lu}\.)?$/u.test(head.text) || /^\p{Lu}\.?$/u.test(nodes[first + 1]!.text)) return 2;
  if (genderOfFirstName(head.lower) !== undefined)
    return size <= 3 && !englishWords.has(tail.lower) ? 2 : personContext(nodes, first, last, clause) ? 1 : 0;
  if (isKnownThing(head) || demonyms.has(head.lower) || size > 4) return 0;
  return personContext(nodes, first, last, clause) ? 1 : 0;
}

const isKnownThing = (node: Node): boolean =>
  placeNames.has(node.lower) ||
  demonyms.has(node.lower) ||
  endsNoPersonName.has(node.lower) ||
  (node.text.length > 1 && node.text === node.text.toUpperCase()) ||
  (node.bits & (Bit.organisation | Bit.group | Bit.document | Bit.role | Bit.modifier)) !== 0;

/** A word in it that names a body, a place or a thing. */
function isThing(nodes: readonly Node[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const node = nodes[i]!;
    if (endsNoPersonName.has(node.lower.replace(/\.$/u, '')) && (i > first || i === last)) return true;
    if (i > first && (node.bits & (Bit.organisation | Bit.document)) !== 0 && englishWords.has(node.lower)) return true;
  }
  return placeNames.has(
    nodes
      .slice(first, last + 1)
      .map((n) => n.lower)
      .join('_'),
  );
}

/** What only people have beside them: a verb of saying, an age, "who", a title in apposition. */
function personContext(nodes: readonly Node[], first: number, last: number, clause: Clause): boolean {
  if (speaksHere(nodes, first, last, clause)) return true;
  const next = last + 1 < clause.last ? nodes[last + 1]! : undefined;
  if (next?.lower === 'who') return true;
  if (!isComma(next)) return false;
  const after = nodes[last + 2];
  const third = nodes[last + 3];
  if (!after || last + 2 >= clause.last) return false;
  if (
    after.lower === 'who' ||
    (after.pos === 'NUM' && /^[1-9]\d$/u.test(after.text) && (third?.pos === 'PUNCT' || third === undefined))
  )
    return true;
  return (
    (after.bits & Bit.role) !== 0 ||
    (/^(?:a|an|the)$/.test(after.lower) &&
      [3, 4, 5].some((k) => nodes[last + k] !== undefined && (nodes[last + k]!.bits & Bit.role) !== 0))
  );
}

/** A verb of saying right after (Li said, Li has said) or right before (said Li). */
function speaksHere(nodes: readonly Node[], first: number, last: number, clause: Clause): boolean {
  let i = last + 1;
  while (i < clause.last && i - last < 4 && (isAuxiliary(nodes[i]!) || nodes[i]!.pos === 'ADV')) i++;
  const after = i < clause.last ? nodes[i]! : undefined;
  const says = Bit.say | Bit.tell;
  if (
    after &&
    (after.bits & says) !== 0 &&
    !after.cap &&
    (after.pos === 'VERB' || /ed$|^said$|^says$|^told$/u.test(after.lower))
  )
    return true;
  const before = first > clause.first ? nodes[first - 1]! : undefined;
  return (
    before !== undefined &&
    (before.bits & Bit.say) !== 0 &&
    /^(?:said|says|added|wrote|explained|asked|noted|argued|continued|insisted)$/.test(before.lower)
  );
}
