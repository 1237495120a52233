// Commitments on lines of their own: titled paragraphs ("Stronger defense" and its text) and bulleted items behind a colon.
import { isCommitmentWord } from '../../lexicon/commitment-words.js';
import { spanHolding } from '../mentions.js';
import type { Doc, Paragraph } from '../../text/doc.js';
import { draft, isBaseVerb, isGerund, tokenSpan, trimStart, type Scene } from './draft.js';

const LONGEST_TITLE = 7;
const LONGEST_ITEM = 60;
const MOST_ITEMS = 15;

/** Reads the lines behind each paragraph that announces commitments and ends with a colon. */
export function readSections(scene: Scene): void {
  const { doc } = scene;
  for (let p = 0; p < doc.paragraphs.length;) {
    const lead = doc.paragraphs[p]!;
    const used = announces(scene, lead) ? readTitled(scene, p + 1) || readItems(scene, p + 1) : 0;
    p += 1 + used;
    if (used > 0) continue;
    if (isFirstNumbered(doc, doc.paragraphs[p])) p += readItems(scene, p, 3);
    else if (isBullet(doc, doc.paragraphs[p]) && isPromised(doc, lead)) p += readItems(scene, p, LABELLED, false);
    else if (scene.pact) p += readLabelled(scene, p);
  }
}

/** "Here are the four cornerstones:", "We will:", "The companies agreed to:". */
function announces({ doc, announced }: Scene, paragraph: Paragraph): boolean {
  const { tokens } = doc;
  const last = tokens[paragraph.last - 1]!;
  const set = announced.get(last.sentence);
  const here = set !== undefined && set.sentence === last.sentence;
  if (last.text !== ':') return here && set.count !== null && set.count > 1 && paragraph.last - paragraph.first < 60;
  if (here) return true;
  for (let i = paragraph.last - 2; i >= paragraph.first && i > paragraph.last - 12; i--) {
    const { lower } = tokens[i]!;
    if (isCommitmentWord('verb', lower) || isCommitmentWord('noun', lower) || lower === 'will' || lower === 'shall')
      return true;
  }
  return false;
}

const isBody = (zone: Paragraph['zone']): boolean => zone === 'body' || zone === 'list';

/** A short line without an end mark that is followed by text. */
function isTitle(doc: Doc, paragraph: Paragraph | undefined): paragraph is Paragraph {
  if (!paragraph || !isBody(paragraph.zone)) return false;
  const { tokens } = doc;
  const first = afterBullet(doc, paragraph);
  const words = paragraph.last - first;
  return (
    words > 0 &&
    words <= LONGEST_TITLE &&
    /^\p{Lu}/u.test(tokens[first]!.text) &&
    !/^[.?!:;,]$/.test(tokens[paragraph.last - 1]!.text)
  );
}

const isText = (paragraph: Paragraph | undefined): paragraph is Paragraph =>
  paragraph !== undefined && isBody(paragraph.zone) && paragraph.last - paragraph.first > LONGEST_TITLE;

/** Titled paragraphs from paragraph `at` on. Returns how many paragraphs were used; 0 where none is titled. */
function readTitled(scene: Scene, at: number): number {
  const { doc } = scene;
  const { paragraphs } = doc;
  let p = at;
  let number = 0;
  while (number < MOST_ITEMS && isTitle(doc, paragraphs[p]) && isText(paragraphs[p + 1])) {
    const title = paragraphs[p]!;
    number++;
    p++;
    const from = p;
    while (isText(paragraphs[p]) && (p === from || sectionGoesOn(doc, p))) {
      addSentences(scene, paragraphs[p]!, title, number);
      p++;
    }
  }
  return number > 1 ? p - at : 0;
}

/** A further paragraph belongs to the section where another title follows soon. */
const sectionGoesOn = (doc: Doc, p: number): boolean =>
  isTitle(doc, doc.paragraphs[p + 1]) && isText(doc.paragraphs[p + 2]);

function addSentences(scene: Scene, text: Paragraph, title: Paragraph, number: number): void {
  const { doc } = scene;
  const label = tokenSpan(doc, afterBullet(doc, title), title.last);
  for (let s = text.firstSentence; s < text.lastSentence; s++) {
    const sentence = doc.sentences[s]!;
    scene.drafts.push(draft('headed', sentence.first, sentence.last, { label, number }));
  }
}

/** The token behind a bullet or a number. */
function afterBullet({ tokens }: Doc, paragraph: Paragraph): number {
  let first = trimStart(tokens, paragraph.first, paragraph.last);
  if (/^(?:\(?\d{1,2}[.)]?|[a-h][.)])$/.test(tokens[first]!.text) && first + 1 < paragraph.last) {
    first++;
    while (first < paragraph.last - 1 && /^[.):-]$/.test(tokens[first]!.text)) first++;
  }
  return first;
}

/** "1." or "(a)" opens the line, and the line promises something. */
const isFirstNumbered = (doc: Doc, paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined &&
  /^(?:\(?[1a]\)?\.?|1[.)])$/.test(doc.tokens[paragraph.first]!.text) &&
  afterBullet(doc, paragraph) > paragraph.first;

/** Holds a modal of commitment, or begins with a verb. */
function binds({ tokens }: Doc, first: number, last: number): boolean {
  if (isBaseVerb(tokens[first]) || isCommitmentWord('base-verb', tokens[first]!.lower)) return true;
  for (let i = first; i < last; i++)
    if (/^(?:will|shall|must|not)$/.test(tokens[i]!.lower) || isCommitmentWord('verb', tokens[i]!.lower)) return true;
  return false;
}

interface Item {
  first: number;
  label: [number, number] | null;
  bullet: boolean;
}

/** Items on lines of their own from paragraph `at` on. Returns how many paragraphs were used. */
function readItems(scene: Scene, at: number, least = 2, strict = least > 2): number {
  const { doc } = scene;
  const items: (Item & { paragraph: Paragraph })[] = [];
  for (let p = at; items.length < MOST_ITEMS; p++) {
    const paragraph = doc.paragraphs[p];
    const item = paragraph && itemIn(doc, paragraph);
    if (!item || (items.length > 0 && item.bullet !== items[0]!.bullet)) break;
    items.push({ paragraph, ...item });
  }
  if (items.length < least || (strict && !items.every((item) => binds(doc, item.first, item.paragraph.last)))) return 0;
  items.forEach(({ paragraph, first, label }, index) => {
    const span = label && tokenSpan(doc, label[0], label[1]);
    scene.drafts.push(
      draft('bulleted', first, paragraph.last, { label: span, number: index + 1, core: label ? label[1] + 1 : first }),
    );
  });
  return items.length;
}

/** "What eight firms have promised": a line that speaks of promises, right above bullets. */
function isPromised({ tokens }: Doc, { first, last }: Paragraph): boolean {
  for (let i = first; i < last; i++)
    if (isCommitmentWord('verb', tokens[i]!.lower) || isCommitmentWord('noun', tokens[i]!.lower)) return true;
  return false;
}

const isBullet = (doc: Doc, paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined && itemIn(doc, paragraph)?.bullet === true;

/** From how many lines on "Youngsters: ..." is a row of its own in a story about a pact. */
const LABELLED = 3;

/** Lines that begin with different labels and go on with a sentence, where no line announces them. */
function readLabelled(scene: Scene, at: number): number {
  const { doc } = scene;
  const labels = new Set<string>();
  let p = at;
  for (; labels.size < MOST_ITEMS && isLabelled(doc, doc.paragraphs[p]); p++) {
    const { first } = doc.paragraphs[p]!;
    if (spanHolding(scene.found.people, doc.tokens[first]!.start)) return 0;
    labels.add(doc.tokens[first]!.lower);
  }
  return p - at >= LABELLED && labels.size === p - at ? readItems(scene, at, LABELLED, false) : 0;
}

function isLabelled(doc: Doc, paragraph: Paragraph | undefined): boolean {
  const item = paragraph && itemIn(doc, paragraph);
  return (
    item !== undefined &&
    item.label !== null &&
    /^[.!]$/.test(doc.tokens[paragraph!.last - 1]!.text) &&
    /^\p{Lu}/u.test(doc.tokens[item.label[0]]!.text) &&
    hasVerb(doc, item.label[1], paragraph!.last)
  );
}

/** A bulleted or numbered line, one that ends with a semicolon, one that begins with a verb, or "Label: text". */
function itemIn(doc: Doc, paragraph: Paragraph): Item | undefined {
  const { tokens } = doc;
  const length = paragraph.last - paragraph.first;
  if (!isBody(paragraph.zone) || length > LONGEST_ITEM || length < 3) return undefined;
  const first = afterBullet(doc, paragraph);
  if (first >= paragraph.last) return undefined;
  const bullet = first > paragraph.first && !/^["“‘]$/.test(tokens[paragraph.first]!.text);
  const label = labelIn(doc, first, paragraph.last);
  const open = tokens[paragraph.last - 1]!.text === ';';
  const word = tokens[first]!;
  const verb =
    isBaseVerb(word) ||
    isGerund({ ...word, text: word.lower }) ||
    word.lower === 'not' ||
    word.lower === 'to' ||
    word.lower === 'no';
  if (!label && !bullet && !hasVerb(doc, first, paragraph.last)) return undefined;
  return bullet ||
    label ||
    open ||
    (verb && doc.paragraphs[paragraph.index]!.lastSentence - paragraph.firstSentence <= 1)
    ? { first, label, bullet }
    : undefined;
}

function hasVerb({ tokens }: Doc, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX' || isBaseVerb(tokens[i])) return true;
  return false;
}

/** "Transparency: firms will publish ..." */
function labelIn({ tokens }: Doc, first: number, last: number): [number, number] | null {
  for (let i = first + 1; i < last - 2 && i <= first + LONGEST_TITLE; i++) {
    if (/^[:–—]$/.test(tokens[i]!.text)) return [first, i];
    if (tokens[i]!.kind !== 'word') return null;
  }
  return null;
}
