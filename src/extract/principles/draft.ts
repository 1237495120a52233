import { isCommitmentWord } from '../../lexicon/commitment-words.js';
import type { Principle } from '../../model/extraction.js';
import type { Span } from '../../model/span.js';
import { spanOf } from '../../model/span.js';
import type { Doc, Sentence, Token } from '../../text/doc.js';
import type { Context } from '../context.js';

/** A description as found; tokens `first` to `last` (exclusive). `core` is where its own content begins. */
export interface Draft {
  first: number;
  last: number;
  core: number;
  form: Principle['form'];
  number: number | null;
  label: Span | null;
  actor: Span | null;
  force: Span | null;
}

/** What the readers of one article share. */
export interface Scene extends Context {
  /** sentences whose words are evidence */
  sentences: readonly Sentence[];
  drafts: Draft[];
  /** by sentence index: the set of commitments announced there or before it, and how many it has */
  announced: ReadonlyMap<number, Announcement>;
  /** short names the text gives its groups */
  groups: ReadonlySet<string>;
  /** indexes of sentences that count commitments: "First, ...", "Second, ..." */
  counted: ReadonlySet<number>;
  /** the article tells of an agreement, a pledge or a common standard */
  pact: boolean;
}

/** "four areas", "a number of promises": `count` null where no number is given. */
export interface Announcement {
  noun: number;
  count: number | null;
  sentence: number;
  colon: boolean;
}

/** The span of tokens `from` to `to` (exclusive). */
export const tokenSpan = ({ text, tokens }: Doc, from: number, to: number): Span =>
  spanOf(text, tokens[from]!.start, tokens[to - 1]!.end);

/** Steps back over end marks and closing quotation marks. */
export function trimEnd(tokens: readonly Token[], first: number, last: number): number {
  let end = last;
  while (end > first + 1 && /^[.;,:"”’'»!]+$/u.test(tokens[end - 1]!.text)) end--;
  return end;
}

/** Steps over opening marks, bullets and conjunctions. */
export function trimStart(tokens: readonly Token[], first: number, last: number): number {
  let start = first;
  while (start < last - 1 && /^(?:["“‘'«•·*\-–—;,(]|and|or|but)$/u.test(tokens[start]!.lower)) start++;
  return start;
}

const NOT_GERUND = new Set(
  'something nothing anything everything during king ring thing string spring morning evening according including building being beijing sterling ceiling wedding'.split(
    ' ',
  ),
);

/** "protecting", "opposing": taggers often take them for adjectives, so the ending decides. */
export const isGerund = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.lower.length > 4 &&
  token.lower.endsWith('ing') &&
  !NOT_GERUND.has(token.lower) &&
  token.text === token.lower;

const ENDS_SO = /^(?:bring|shed|embed|need|feed|speed|heed|(?:ex|suc|pro)ceed)$/;

/** A verb in its base form, as far as tag, list and ending tell: "share" and "design" are tagged as nouns at times. */
export const isBaseVerb = (token: Token | undefined): boolean => {
  if (!token || token.kind !== 'word' || (/(?:ing|ed)$/.test(token.lower) && !ENDS_SO.test(token.lower))) return false;
  return token.pos === 'VERB' || token.pos === 'AUX' || isCommitmentWord('base-verb', token.lower);
};

/** A description that begins and ends with whole sentences or clauses. */
export const draft = (form: Draft['form'], first: number, last: number, more: Partial<Draft> = {}): Draft => ({
  first,
  last,
  core: first,
  form,
  number: null,
  label: null,
  actor: null,
  force: null,
  ...more,
});
