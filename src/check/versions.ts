import { alignWords, type AlignOp } from '../text/align.js';
import { plainNoteWords } from '../lexicon/correction-notes.js';
import { isCorrectionNote, tellingWords } from '../text/correction-note.js';
import { lineSpans } from '../text/doc.js';
import { foldText } from '../text/fold.js';
import { gather } from '../text/gather.js';
import { isContent, stemOf } from '../text/stem.js';
import { wordsOf, type Word } from '../text/words.js';
import { once, type ArticleView, type SentenceView, type View } from './view.js';

/** One sentence that two versions of an article print in different words, or that only one of them has. */
export interface Edit {
  older: ArticleView;
  newer: ArticleView;
  /** the sentences; at least one side has one */
  before: SentenceView[];
  after: SentenceView[];
  /** the words that only one version has */
  out: Word[];
  put: Word[];
  /** nothing but spellings differ */
  formOnly: boolean;
  /** the line of the newer version that says that this was changed */
  note: { start: number; end: number } | undefined;
}

/** Every edit between a version of an article and the one that came after it. */
export const editsOf = (view: View): Edit[] =>
  once(view, () => view.versions.flatMap(({ older, newer }) => editsBetween(older, newer)));

/** Notes on changes that stand in the newer version alone. */
export function notesOf(older: ArticleView, newer: ArticleView): { start: number; end: number }[] {
  const before = new Set(lineSpans(older.text, older.article.zones).map((l) => lineOf(older, l)));
  return lineSpans(newer.text, newer.article.zones).filter((line) => {
    const words = lineOf(newer, line);
    return !before.has(words) && isCorrectionNote(words);
  });
}

const lineOf = (article: ArticleView, { start, end }: { start: number; end: number }): string =>
  foldText(article.text.slice(start, end));

function editsBetween(older: ArticleView, newer: ArticleView): Edit[] {
  const notes = notesOf(older, newer);
  const inNote = (s: SentenceView): boolean => notes.some((n) => n.start <= s.start && s.end <= n.end);
  const [a, b] = [lay(older.sentences), lay(newer.sentences.filter((s) => !inNote(s)))];
  const ops = alignWords(a.words, b.words);
  return pairUp(ops, a, b).map((pair) => {
    const edit = { older, newer, ...pair };
    return { ...edit, note: notes.find((note) => tellsOf(newer, note, edit)) };
  });
}

/** Sentences in one row of words, and to which sentence each word belongs. */
interface Row {
  sentences: readonly SentenceView[];
  words: Word[];
  of: number[];
}

function lay(sentences: readonly SentenceView[]): Row {
  const row: Row = { sentences, words: [], of: [] };
  sentences.forEach((sentence, i) => {
    for (const word of sentence.words) {
      row.words.push(word);
      row.of.push(i);
    }
  });
  return row;
}

type Pair = Pick<Edit, 'before' | 'after' | 'out' | 'put' | 'formOnly'>;

/** Brings the differences together by the sentences they stand in. A sentence of one version may be two of the other. */
function pairUp(ops: readonly AlignOp[], a: Row, b: Row): Pair[] {
  const partner = partners(ops, a, b);
  const pairs = new Map<string, Pair>();
  const pairOf = (before: number | undefined, after: number | undefined): Pair => {
    const key = after === undefined ? `a${before}` : `b${after}`;
    let pair = pairs.get(key);
    if (!pair) pairs.set(key, (pair = { before: [], after: [], out: [], put: [], formOnly: true }));
    for (const [index, row, list] of [
      [before, a, pair.before],
      [after, b, pair.after],
    ] as const) {
      const sentence = index === undefined ? undefined : row.sentences[index];
      if (sentence && !list.includes(sentence)) list.push(sentence);
    }
    return pair;
  };
  for (const op of ops) {
    if (op.kind === 'equal') continue;
    for (let i = op.a.first; i < op.a.last; i++) {
      const pair = pairOf(a.of[i], partner.ofA.get(a.of[i]!));
      pair.out.push(a.words[i]!);
      pair.formOnly &&= op.kind === 'spelling';
    }
    for (let i = op.b.first; i < op.b.last; i++) {
      const pair = pairOf(partner.ofB.get(b.of[i]!), b.of[i]);
      pair.put.push(b.words[i]!);
      pair.formOnly &&= op.kind === 'spelling';
    }
  }
  return [...pairs.values()];
}

/** For each sentence the one of the other version that shares most of its words, where it shares a third of the shorter. */
function partners(ops: readonly AlignOp[], a: Row, b: Row): Record<'ofA' | 'ofB', Map<number, number>> {
  const shared = new Map<number, Map<number, number>>();
  for (const op of ops) {
    if (op.kind !== 'equal' && op.kind !== 'spelling') continue;
    for (let k = 0; k < op.a.last - op.a.first; k++) {
      const [x, y] = [a.of[op.a.first + k]!, b.of[op.b.first + k]!];
      const row = shared.get(x) ?? new Map<number, number>();
      shared.set(x, row.set(y, (row.get(y) ?? 0) + 1));
    }
  }
  const found = { ofA: new Map<number, number>(), ofB: new Map<number, number>() };
  const most = { a: new Map<number, number>(), b: new Map<number, number>() };
  for (const [x, row] of shared)
    for (const [y, n] of row) {
      if (n * 3 < Math.min(a.sentences[x]!.words.length, b.sentences[y]!.words.length)) continue;
      if (n > (most.a.get(x) ?? 0)) {
        found.ofA.set(x, y);
        most.a.set(x, n);
      }
      if (n > (most.b.get(y) ?? 0)) {
        found.ofB.set(y, x);
        most.b.set(y, n);
      }
    }
  return found;
}

/** The note names a changed word, or says that there was a change and not which. */
function tellsOf(newer: ArticleView, note: { start: number; end: number }, edit: Pick<Edit, 'out' | 'put'>): boolean {
  const line = newer.text.slice(note.start, note.end);
  if (tellingWords(line).length === 0) return true;
  const stems = new Set(
    wordsOf(line)
      .filter((w) => isContent(w) && !plainNoteWords.has(w.key))
      .map((w) => stemOf(w.norm)),
  );
  return [...edit.out, ...edit.put].some((w) => isContent(w) && stems.has(stemOf(w.norm)));
}

/** Brings edits that read the same together: two outlets may change one agency's sentence. */
export function bySubject(edits: readonly Edit[]): Map<string, Edit[]> {
  const groups = new Map<string, Edit[]>();
  for (const edit of edits) {
    const stems = (edit.after[0] ?? edit.before[0]!).words.filter(isContent).map((w) => stemOf(w.norm));
    gather(groups, stems.slice(0, 8).join(' '), edit);
  }
  return groups;
}
