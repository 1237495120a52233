import { lastFrom, type Source } from './source.js';
import { announcedIn } from './words/announced.js';

const kept = new WeakMap<Source, Source['sentences']>();

/**
 * Sentences in which the outlet itself speaks, in part at least, headline and standfirst among them. Rows of names are no
 * statements, and a passage that is announced as taken over is another's. Worked out once for each article.
 */
export function ownSentences(source: Source): Source['sentences'] {
  const known = kept.get(source);
  if (known) return known;
  const announced = announcedIn(source);
  const own = source.sentences.filter(({ zone, voice, start, end }) => {
    if (zone === 'list' || (voice !== 'own' && voice !== 'mixed')) return false;
    const passage = lastFrom(announced, (start + end) / 2);
    return !passage || (start + end) / 2 >= passage.end;
  });
  kept.set(source, own);
  return own;
}
