// What a named principle says: "‘No offence’ states that ...", "Stronger defence means that members will ...", and rows
// of names: "three pillars – safety, openness and trust".
import { isCommitmentWord } from '../../lexicon/commitment-words.js';
import type { Sentence, Token } from '../../text/doc.js';
import { landmark, placesIn } from '../../text/landmarks.js';
import { draft, isGerund, tokenSpan, trimEnd, type Draft, type Scene } from './draft.js';

const LONGEST_NAME = 5;
const OPEN = new Set(['"', '“', '‘', "'"]);
const CLOSE = new Set(['"', '”', '’', "'"]);

/** Names of principles known so far in the article, folded to lower case, with their numbers. */
export type Labels = Map<string, number>;

/** Reads one sentence; true where it glosses a name. */
export function readGloss(scene: Scene, sentence: Sentence, labels: Labels): boolean {
  const { doc } = scene;
  const { tokens } = doc;
  const drafts: Draft[] = [];
  let after = sentence.first;
  for (const i of [sentence.first, ...placesIn(doc, mark, sentence.first + 1, sentence.last)]) {
    if (i < after || i >= sentence.last - 3) continue;
    const label = quotedName(tokens, i, sentence) ?? (i === sentence.first ? knownName(scene, i, labels) : undefined);
    if (!label || label[1] - label[0] > LONGEST_NAME) continue;
    const link = glossVerb(tokens, label[1], sentence, labels.has(nameOf(scene, label)));
    if (link === undefined) continue;
    const whole = drafts.length === 0 && !clauseBefore(tokens, i, sentence);
    const number = labels.get(nameOf(scene, label)) ?? null;
    drafts.push(
      draft('gloss', whole ? sentence.first : i, sentence.last, {
        label: tokenSpan(doc, label[0], label[1]),
        number,
        core: link + 1,
        force: tokenSpan(doc, link, link + 1),
      }),
    );
    after = link + 1;
  }
  drafts.forEach((one, index) => {
    const next = drafts[index + 1];
    scene.drafts.push(next ? { ...one, last: trimEnd(tokens, one.first, next.first) } : one);
  });
  return drafts.length > 0;
}

/** Where the name of a principle may open. */
const mark = landmark(({ text }) => OPEN.has(text));

const nameOf = ({ doc }: Scene, [from, to]: [number, number]): string => tokenSpan(doc, from, to).text.toLowerCase();

/** The words between two marks, where they are few and no sentence. */
function quotedName(tokens: readonly Token[], at: number, sentence: Sentence): [number, number] | undefined {
  if (!OPEN.has(tokens[at]!.text)) return undefined;
  for (let i = at + 2; i < sentence.last && i <= at + LONGEST_NAME + 1; i++)
    if (CLOSE.has(tokens[i]!.text)) return [at + 1, tokens[i - 1]!.text === ',' ? i - 1 : i];
  return undefined;
}

/** A name met before opens the sentence without marks: "Stronger defence means". */
function knownName(scene: Scene, at: number, labels: Labels): [number, number] | undefined {
  if (labels.size === 0) return undefined;
  for (let n = LONGEST_NAME; n > 0; n--) {
    const range: [number, number] = [at, at + n];
    if (at + n < scene.doc.tokens.length && labels.has(nameOf(scene, range))) return range;
  }
  return undefined;
}

const SURE =
  /^(?:stipulates|states|means|requires|commits|obliges|calls|entails|specifies|binds|bars|forbids|prohibits|holds)$/;

/** The verb that links name and meaning: "principle, which states". A name not met before needs a sure one. */
function glossVerb(tokens: readonly Token[], at: number, sentence: Sentence, known: boolean): number | undefined {
  for (let i = at; i < sentence.last - 1 && i < at + 7; i++) {
    const { lower, pos } = tokens[i]!;
    if (isCommitmentWord('gloss-verb', lower))
      return SURE.test(lower) ||
        tokens[i + 1]!.lower === 'out' ||
        known ||
        isCommitmentWord('one-noun', tokens[i - 1]!.lower)
        ? i
        : undefined;
    if (CLOSE.has(lower) || /^[,)]$/.test(lower) || /^(?:which|that|also)$/.test(lower) || pos === 'ADV') continue;
    if (!isCommitmentWord('one-noun', lower) && !isCommitmentWord('set-noun', lower)) return undefined;
  }
  return undefined;
}

/** The name opens a clause of its own: ", while ‘collective action’ stipulates". */
const clauseBefore = (tokens: readonly Token[], at: number, sentence: Sentence): boolean =>
  at > sentence.first + 1 &&
  /^(?:while|whilst|whereas|and)$/.test(tokens[at - 1]!.lower) &&
  /^[,;]$/.test(tokens[at - 2]!.text);

/** "four key points – ‘a, b, c and d’": one description for each name; the names are known from there on. */
export function readNames(scene: Scene, sentence: Sentence, labels: Labels): boolean {
  const { doc, announced } = scene;
  const { tokens } = doc;
  const set = announced.get(sentence.index);
  if (set?.sentence !== sentence.index) return false;
  const from = rowStart(tokens, set.noun, sentence);
  if (from === undefined) return false;
  const names = nameRow(tokens, from, sentence);
  if (
    names === undefined ||
    names.length < 2 ||
    names.every(([first]) => isGerund(tokens[first])) ||
    (set.count !== null && names.length !== set.count)
  )
    return false;
  names.forEach(([first, last], index) => {
    const label = tokenSpan(doc, first, last);
    labels.set(label.text.toLowerCase(), index + 1);
    scene.drafts.push(draft('names', first, last, { label, number: index + 1 }));
  });
  return true;
}

function rowStart(tokens: readonly Token[], noun: number, sentence: Sentence): number | undefined {
  for (let i = noun + 1; i < sentence.last - 2 && i < noun + 8; i++) if (/^[:–—-]$/.test(tokens[i]!.text)) return i + 1;
  return undefined;
}

/** Short phrases between commas and "and", up to a mark or the end; undefined where one is too long to be a name. */
function nameRow(tokens: readonly Token[], from: number, sentence: Sentence): [number, number][] | undefined {
  const names: [number, number][] = [];
  let first = from;
  for (let i = from; i <= sentence.last; i++) {
    const token = i < sentence.last ? tokens[i] : undefined;
    const ends =
      !token || /^[,;.–—]$/.test(token.text) || token.lower === 'and' || OPEN.has(token.text) || CLOSE.has(token.text);
    if (!ends) {
      if (i - first >= LONGEST_NAME || token.pos === 'AUX' || /^(?:that|which|will|to|said)$/.test(token.lower))
        return undefined;
      continue;
    }
    if (i > first) names.push([first, i]);
    first = i + 1;
    if (token && /^[–—]$/.test(token.text)) break;
  }
  return names;
}
