import type { Side } from '../model/finding.js';
import { diffWords, type DiffPart } from '../text/diff-words.js';
import type { Draft } from './define.js';
import type { Edit } from './versions.js';
import { bare, evidenceOf, inHeadline, type ArticleView, type SentenceView } from './view.js';
import { isWeighty, negationCount } from './weight.js';
import { printed, series } from './wording.js';

/** What the versions print, the older one first, with the words that only one of them has. */
export function editDraft(subject: string, edits: readonly Edit[]): Draft {
  const [first] = edits as readonly [Edit];
  const sides = edits.flatMap((edit) => [
    ...side(edit.older, edit.before, edit.after),
    ...side(edit.newer, edit.after, edit.before),
    ...(edit.note ? side(edit.newer, [edit.note]) : []),
  ]);
  const negations = negationCount(first.put) - negationCount(first.out);
  return {
    subject,
    topic: '',
    sides,
    disposition: first.note ? 'info' : 'difference',
    ...(first.formOnly ? { class: 'style' as const } : {}),
    modifiers: first.note
      ? {}
      : {
          formOnly: first.formOnly,
          weight: isWeighty(first.newer, first.put) || isWeighty(first.older, first.out) || numbersDiffer(first),
          reversal: first.before.length > 0 && first.after.length > 0 && negations % 2 !== 0,
          headline: first.after.some((s) => inHeadline(first.newer, s)),
        },
    variant: first.before.length === 0 ? 'new' : first.after.length === 0 ? 'gone' : '',
    detail: wordsOfEdit(first),
  };
}

function side(
  article: ArticleView,
  passages: readonly Pick<SentenceView, 'start' | 'end'>[],
  others: readonly SentenceView[] = [],
): Side[] {
  const evidence = passages.map((p) => bare(evidenceOf(article, p.start, p.end)));
  const [own] = passages as readonly SentenceView[];
  const value =
    passages.length === 1 && others.length === 1
      ? aroundChange(article, own!, others[0]!)
      : evidence.map((e) => e.text).join(' … ');
  return evidence.length ? [{ articles: [article.id], value, evidence }] : [];
}

/** Words of the sentence that stay around its change, so that a long one shows it. */
const AROUND = 7;

/** The part of a sentence in which it differs from another, with some words before and after. */
function aroundChange(article: ArticleView, { start, end, words }: SentenceView, other: SentenceView): string {
  const most = Math.min(words.length, other.words.length);
  let head = 0;
  while (head < most && words[head]!.norm === other.words[head]!.norm) head++;
  let tail = 0;
  while (tail < most - head && words.at(-1 - tail)!.norm === other.words.at(-1 - tail)!.norm) tail++;
  const [first, last] = [Math.max(0, head - AROUND), Math.min(words.length, words.length - tail + AROUND)];
  const from = first === 0 ? start : words[first]!.start;
  const to = last === words.length ? end : words[last - 1]!.end;
  return `${first === 0 ? '' : '… '}${article.text.slice(from, to)}${last === words.length ? '' : ' …'}`;
}

/** What is put in and what is taken out; nothing where a whole sentence is new or gone. */
function wordsOfEdit({ older, newer, before, after }: Edit): string {
  if (before.length === 0 || after.length === 0) return '';
  const textOf = (article: ArticleView, passages: readonly SentenceView[]): string =>
    passages.map((p) => article.text.slice(p.start, p.end)).join(' ');
  const parts = diffWords(textOf(older, before), textOf(newer, after));
  const said = (op: DiffPart['op']): string =>
    series(parts.filter((p) => p.op === op && /[\p{L}\p{N}]/u.test(p.text)).map((p) => printed(p.text)));
  const [put, out] = [said('ins'), said('del')];
  return [put && `${put} put in`, out && `${out} taken out`].filter(Boolean).join(' and ');
}

/** A count or quantity of one version has no equal in the other's sentence. */
function numbersDiffer({ older, newer, before, after }: Edit): boolean {
  const numbers = (article: ArticleView, passages: readonly SentenceView[]): string[] =>
    [...article.found.counts, ...article.found.quantities]
      .filter((n) => passages.some((p) => p.start <= n.start && n.end <= p.end))
      .map((n) => `${n.min} ${n.max}`);
  const [old, now] = [new Set(numbers(older, before)), new Set(numbers(newer, after))];
  return [...old].some((n) => !now.has(n)) || [...now].some((n) => !old.has(n));
}
