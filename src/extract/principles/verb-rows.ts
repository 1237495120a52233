// Verbs that run parallel in one sentence: "to cut waste, phase out cups and publish figures" are three commitments.
import { isCommitmentWord } from '../../lexicon/commitment-words.js';
import type { Token } from '../../text/doc.js';
import { isBaseVerb, isGerund, trimEnd } from './draft.js';

/** The form the verbs of a row share. */
export type RowForm = 'base' | 'gerund' | 'finite';

const SEPARATOR = /^(?:,|;|and|or|but)$/;
const LINK = /^(?:and|or|but|,|;|to|not|never|also|then|finally|from|will|must|shall|would|may|only|it|they|["“‘”’])$/u;
const MODAL = /^(?:will|must|shall|would|may)$/;
const SHORTEST = 2;
/** Pasts without an ending of their own, tagged as verbs: "they said" is no part of the row. */
const PAST =
  /^(?:said|told|took|gave|went|came|made|met|held|kept|left|began|brought|bought|chose|drew|drove|fell|felt|fought|got|grew|heard|knew|lost|meant|paid|ran|rose|saw|sold|sent|spent|spoke|stood|struck|thought|understood|won|wrote|was|were|had|did)$/;

/**
 * The parts of the row whose first verb is token `from`, each from its verb to before the next separator. One part where
 * nothing runs parallel. One pass over the tokens.
 */
export function verbRow(tokens: readonly Token[], from: number, last: number, form: RowForm): [number, number][] {
  const starts = [from];
  let inner = false;
  for (let i = from + SHORTEST; i < last - 2; i++) {
    inner ||= isInner(tokens, i);
    if (!SEPARATOR.test(tokens[i]!.lower)) continue;
    let next = i + 1;
    while (next < last && LINK.test(tokens[next]!.lower)) next++;
    const start = next >= last ? undefined : partAt(tokens, i, next, form);
    if (
      start !== undefined &&
      !(inner && isBare(tokens, next)) &&
      i - starts[starts.length - 1]! >= SHORTEST &&
      last - next >= SHORTEST
    )
      starts.push(withNot(tokens, next));
    i = next - 1;
  }
  return starts.map((start, k) => [start, trimLink(tokens, start, starts[k + 1] ?? last)]);
}

/** A part that is promised not to be done begins with its "not". */
export function withNot(tokens: readonly Token[], verb: number): number {
  let start = verb;
  if (tokens[start - 1]?.lower === 'to' && /^(?:not|never)$/.test(tokens[start - 2]?.lower ?? '')) start--;
  while (/^(?:not|never)$/.test(tokens[start - 1]?.lower ?? '')) start--;
  return start;
}

/** "work together to improve safety, share data": the bare verbs behind run parallel to the inner one. */
const isInner = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'to' && isBaseVerb(tokens[at + 1]) && /^(?:ADV|VERB)$/.test(tokens[at - 1]!.pos);

const isBare = (tokens: readonly Token[], at: number): boolean =>
  !/^(?:to|not|never|will|must|shall|would)$/.test(tokens[at - 1]!.lower);

/** The verb at `next` is parallel to the first; where nothing but "and" stands before it, it must be plain. */
function partAt(tokens: readonly Token[], separator: number, next: number, form: RowForm): number | undefined {
  const token = tokens[next]!;
  const before = tokens[next - 1]!.lower;
  if (form === 'gerund') return isGerund(token) ? next : undefined;
  if (form === 'finite') return isFiniteTerm(tokens, next) ? next : undefined;
  if (token.text !== token.lower || !isBaseVerb(token) || PAST.test(token.lower)) return undefined;
  if (before === 'to' || MODAL.test(before) || /^(?:not|never)$/.test(before)) return next;
  const comma = /^[,;]$/.test(tokens[separator]!.text);
  const tagged = token.pos === 'VERB' && !/[^s]s$/.test(token.lower);
  const object =
    /^(?:DET|PRON|NUM|SYM)$/.test(tokens[next + 1]?.pos ?? '') ||
    /^(?:out|up|off|down|back)$/.test(tokens[next + 1]?.lower ?? '');
  const phrase = object || /^(?:ADJ|NOUN|PROPN)$/.test(tokens[next + 1]?.pos ?? '');
  return tagged ? (comma || phrase ? next : undefined) : (comma ? phrase : object) ? next : undefined;
}

/** "sets up", "bars": a verb of terms in the third person with something behind it. */
const isFiniteTerm = (tokens: readonly Token[], at: number): boolean =>
  /[^s]s$/.test(tokens[at]!.lower) &&
  (isCommitmentWord('term-verb', tokens[at]!.lower) || isCommitmentWord('bind-verb', tokens[at]!.lower)) &&
  !/^(?:AUX|ADP|CCONJ|PUNCT)$/.test(tokens[at + 1]?.pos ?? 'PUNCT');

/** Where a part ends: before ", and to" and closing marks. */
export function trimLink(tokens: readonly Token[], first: number, last: number): number {
  let end = last;
  while (end > first + 1 && (LINK.test(tokens[end - 1]!.lower) || /^[.:"]$/.test(tokens[end - 1]!.text))) end--;
  return trimEnd(tokens, first, end);
}
