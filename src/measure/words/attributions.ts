import { quotedIn, unite } from '../../text/voice.js';
import type { Word } from '../../text/words.js';
import { sentenceAt, type Source } from '../source.js';
import { inside } from './stretches.js';

/**
 * Which words say whose statement it is: a speaker and a verb of speech, and all outside the marks of a sentence that has a
 * whole quotation or ends one, and names its speaker. In '"We wait," said Ann Li, who leads the choir. "We sing."' the seven in between.
 */
export function attributionIn(source: Source, words: readonly Word[]): boolean[] {
  const sentences = attributing(source);
  const isQuoted = inside(quotedIn(source.found.quotes));
  const isNamed = inside(
    unite(source.found.quotes.flatMap(({ cue, speaker }) => [cue, speaker].filter((s) => s !== null))),
  );
  return words.map((word) => {
    const [quoted, named] = [isQuoted(word.start), isNamed(word.start)];
    const sentence = sentenceAt(source, word.start);
    return !quoted && (named || (sentence !== undefined && sentences.has(sentence.start)));
  });
}

/** Where the sentences begin that attribute a whole quotation. */
function attributing(source: Source): Set<number> {
  const starts = new Set<number>();
  for (const { type, start, end, cue, speaker } of source.found.quotes) {
    if (type !== 'direct') continue;
    const near = new Set([sentenceAt(source, start)?.start, sentenceAt(source, end - 1)?.start]);
    for (const span of [cue, speaker]) {
      const at = span && sentenceAt(source, span.start)?.start;
      if (at !== undefined && at !== null && near.has(at)) starts.add(at);
    }
  }
  return starts;
}
