// What a passage is about, as weighted stems: tf-idf and the cosine (Salton & Buckley 1988), with words that are put for
// one another counted as one.
import { paraphraseClasses } from '../lexicon/paraphrases.js';
import { foldSpelling } from '../lexicon/spelling.js';
import { isContent, stemOf } from './stem.js';
import { wordsOf, type Word } from './words.js';

const classes: ReadonlyMap<string, string> = new Map(
  paraphraseClasses.flatMap((words) => words.map((word) => [stemOf(foldSpelling(word)), words[0]!] as const)),
);

/** What the words with one stem come to: the name of their class of paraphrase, else the stem. */
export const topicOfStem = (stem: string): string => classes.get(stem) ?? stem;

/** The topics of a passage: stems, joined in classes of paraphrase, in order and with repetitions. */
export function topicsOf(text: string, compounds: ReadonlySet<string> = new Set()): string[] {
  const topics: string[] = [];
  const words = wordsOf(text);
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const joined = words[i + 1] ? word.norm + words[i + 1]!.norm : '';
    if (compounds.has(stemOf(joined))) {
      topics.push(stemOf(joined));
      i++;
    } else topics.push(...topicOf(word));
  }
  return topics;
}

/** Words of force: they say how firm a promise is, not what it is about. */
const MODALS = new Set(
  'will would shall should may might can could must wont cannot pledge pledges pledged promise promises promised commit commits committed commitment commitments vow vows vowed'.split(
    ' ',
  ),
);

function topicOf(word: Word): string[] {
  if (MODALS.has(word.norm)) return [];
  const known = classes.get(stemOf(word.norm));
  if (known !== undefined) return [known];
  return isContent(word) ? [stemOf(word.norm)] : [];
}

/** Words that stand apart in one of the texts and joined in another: "cyber attack", "cyberattack". */
export function compoundsIn(texts: readonly string[]): Set<string> {
  const whole = new Set<string>();
  const pairs = new Set<string>();
  for (const text of texts) {
    const words = wordsOf(text);
    words.forEach((word, i) => {
      whole.add(stemOf(word.norm));
      if (words[i + 1]) pairs.add(stemOf(word.norm + words[i + 1]!.norm));
    });
  }
  return new Set([...whole].filter((word) => word.length > 6 && pairs.has(word)));
}

/** Topics with their weights. */
export type Vector = ReadonlyMap<string, number>;

/** Weighs topics by how rare they are over all passages. */
export function vectorsOf(passages: readonly (readonly string[])[]): Vector[] {
  const holders = new Map<string, number>();
  for (const passage of passages)
    for (const topic of new Set(passage)) holders.set(topic, (holders.get(topic) ?? 0) + 1);
  const rarity = (topic: string): number => Math.log(1 + passages.length / (holders.get(topic) ?? 1));
  return passages.map((passage) => {
    const vector = new Map<string, number>();
    for (const topic of passage) vector.set(topic, Math.max(vector.get(topic) ?? 0, rarity(topic)));
    return vector;
  });
}

/** The cosine of two vectors, 0 to 1. */
export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [topic, weight] of small) dot += weight * (large.get(topic) ?? 0);
  return dot === 0 ? 0 : dot / Math.sqrt(square(a) * square(b));
}

function square(vector: Vector): number {
  let sum = 0;
  for (const weight of vector.values()) sum += weight * weight;
  return sum;
}
