import { noteOpenings, notePhrases, plainNoteWords, stampOpenings } from '../lexicon/correction-notes.js';
import { isContent } from './stem.js';
import { wordsOf, type Word } from './words.js';

/** Tells whether a line, folded, is an outlet's note on a change of its text: "Correction: an earlier version said ten". */
export function isCorrectionNote(line: string): boolean {
  const opening = /^[([*_\s]*([a-z' ]{3,40}?)\s*[:–—-]/u.exec(line)?.[1] ?? '';
  if (noteOpenings.has(opening) || notePhrases.some((phrase) => line.includes(phrase))) return true;
  return stampOpenings.has(opening) && tellingWords(line).length > 0;
}

/** The words of a note that may say what was changed. */
export const tellingWords = (note: string): Word[] =>
  wordsOf(note).filter(
    (w) => isContent(w) && !plainNoteWords.has(w.key) && !/^\d{1,2}(?::?\d\d)?$|^\d{4}$/u.test(w.key),
  );
