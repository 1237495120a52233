import { bitsOf } from '../../lexicon/speech.js';
import type { Doc, Token } from '../../text/doc.js';
import { ofWord } from '../../text/word.js';
import type { Mark } from '../marks/read-marks.js';
import { classesOf } from './classes.js';

/** A word of the writer's own text, or a whole marked passage standing as one opaque word. */
export interface Node {
  start: number;
  end: number;
  text: string;
  lower: string;
  /** Universal POS tag; `QUOTE` for a marked passage */
  pos: string;
  /** what the lexicon knows of it, see lexicon/speech */
  bits: number;
  /** the classes of words it belongs to, see word-class */
  classes: number;
  /** begins with a capital */
  cap: boolean;
  spaced: boolean;
  /** index into the pairs of marks, -1 for a word */
  mark: number;
}

/** Nodes `first` to `last` (exclusive): a sentence in which marked passages count as one word. */
export interface Clause {
  index: number;
  first: number;
  last: number;
  paragraph: number;
}

export interface Skeleton {
  nodes: Node[];
  clauses: Clause[];
  /** clauses of each paragraph: first index, last exclusive */
  ofParagraph: { first: number; last: number }[];
}

/** No sentence of prose is longer; a longer run of words is cut here, so that what looks back in a sentence stays cheap on any text. */
const LONGEST = 300;

/** Lays the text out with every marked passage as one node, so that what it says cannot be mistaken for the writer's words. Linear. */
export function skeletonOf(doc: Doc, marks: readonly Mark[]): Skeleton {
  const skeleton: Skeleton = { nodes: [], clauses: [], ofParagraph: [] };
  const words = wordNodes(doc);
  let m = 0;
  for (const paragraph of doc.paragraphs) {
    const first = skeleton.clauses.length;
    let clauseStart = skeleton.nodes.length;
    let previous: Token | undefined;
    for (let i = paragraph.first; i < paragraph.last;) {
      const token = doc.tokens[i]!;
      while (m < marks.length && marks[m]!.end <= token.start) m++;
      const mark = marks[m] && marks[m]!.start <= token.start ? m : -1;
      const ends = previous && (previous.sentence !== token.sentence || skeleton.nodes.length - clauseStart >= LONGEST);
      if (ends && skeleton.nodes.length > clauseStart) {
        addClause(skeleton, clauseStart, paragraph.index);
        clauseStart = skeleton.nodes.length;
      }
      skeleton.nodes.push(mark < 0 ? (words[i] ??= wordNode(token)) : quoteNode(doc, marks[mark]!, mark, token));
      if (mark < 0) i++;
      else while (i < paragraph.last && doc.tokens[i]!.start < marks[mark]!.end) i++;
      previous = doc.tokens[i - 1];
    }
    if (skeleton.nodes.length > clauseStart) addClause(skeleton, clauseStart, paragraph.index);
    skeleton.ofParagraph.push({ first, last: skeleton.clauses.length });
  }
  return skeleton;
}

function addClause(skeleton: Skeleton, first: number, paragraph: number): void {
  skeleton.clauses.push({ index: skeleton.clauses.length, first, last: skeleton.nodes.length, paragraph });
}

/** The nodes of words are the same whatever stands in marks: made once for a text, by token. */
const made = new WeakMap<Doc, Node[]>();

function wordNodes(doc: Doc): Node[] {
  const known = made.get(doc);
  if (known) return known;
  const nodes = new Array<Node>(doc.tokens.length);
  made.set(doc, nodes);
  return nodes;
}

const readWord = ofWord(({ text, lower }) => {
  const plain = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  return { plain, bits: bitsOf(plain), classes: classesOf(plain), cap: /^\p{Lu}/u.test(text) };
});

function wordNode(token: Token): Node {
  const { plain, bits, classes, cap } = readWord(token);
  const { start, end, text, pos, spaced } = token;
  return { start, end, text, lower: plain, pos, bits, classes, cap, spaced, mark: -1 };
}

function quoteNode(doc: Doc, mark: Mark, index: number, token: Token): Node {
  const start = Math.max(mark.start, token.start);
  return {
    start,
    end: mark.end,
    text: '',
    lower: '',
    pos: 'QUOTE',
    bits: 0,
    classes: 0,
    cap: false,
    spaced: doc.tokens[token.index]!.spaced,
    mark: index,
  };
}
