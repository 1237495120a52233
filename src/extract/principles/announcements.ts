// Where an article announces a set of commitments: "four areas", "a number of promises", "three pillars:".
import { isCommitmentWord } from '../../lexicon/commitment-words.js';
import type { Doc, Sentence } from '../../text/doc.js';
import type { Extraction } from '../../model/extraction.js';
import { tokenAt } from '../../text/doc.js';
import { landmark, placesIn } from '../../text/landmarks.js';
import type { Announcement } from './draft.js';

/** How many sentences an announcement reaches. */
const REACH = 14;
const VAGUE =
  /^(?:areas|points|things|steps|measures|elements|parts|components|conditions|terms|actions|ways|requirements|stages|phases|tasks|themes|strands|recommendations|demands|rules|targets)$/;

/** For each sentence, the latest announcement at or before it. One pass. */
export function announcementsOf(
  doc: Doc,
  found: Extraction,
  sentences: readonly Sentence[],
): ReadonlyMap<number, Announcement> {
  const counts = new Map<number, { count: number; noun: number }>();
  for (const count of found.counts) {
    const noun = tokenAt(doc, count.end - 1);
    if (isCommitmentWord('set-noun', doc.tokens[noun]!.lower) && count.min < 30)
      counts.set(doc.tokens[noun]!.sentence, { count: count.min, noun });
  }
  const table = new Map<number, Announcement>();
  let latest: Announcement | undefined;
  for (const sentence of sentences) {
    latest = announcementIn(doc, sentence, counts.get(sentence.index), latest) ?? latest;
    if (latest && sentence.index - latest.sentence <= REACH) table.set(sentence.index, latest);
  }
  return table;
}

const setNoun = landmark(({ lower }) => isCommitmentWord('set-noun', lower));

function announcementIn(
  doc: Doc,
  sentence: Sentence,
  counted: { count: number; noun: number } | undefined,
  latest: Announcement | undefined,
): Announcement | undefined {
  const { tokens } = doc;
  const colon = tokens[sentence.last - 1]!.text === ':';
  // "The final two points" speaks of a set announced before.
  if (counted && latest && counted.count < (latest.count ?? 0)) return undefined;
  if (counted) return { noun: counted.noun, count: counted.count, sentence: sentence.index, colon };
  for (const i of placesIn(doc, setNoun, sentence.first, sentence.last)) {
    const { lower } = tokens[i]!;
    const certain =
      colon ||
      tokens[i + 1]?.text === ':' ||
      /^(?:of|following|these|several|key|main)$/.test(tokens[i - 1]?.lower ?? '');
    if (certain && (colon || !VAGUE.test(lower))) return { noun: i, count: null, sentence: sentence.index, colon };
  }
  return undefined;
}
