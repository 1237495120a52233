import { isCorrectionNote } from '../../text/correction-note.js';
import { foldText } from '../../text/fold.js';
import { lineRule, type ZoneRule } from './rule.js';

/** A longer line is a paragraph of the story that speaks of a correction. */
const MOST_WORDS = 90;

/** What an outlet says of its own text tells nothing of the story; versions are still compared by it. */
export const correctionRules: ZoneRule[] = [
  lineRule(
    'note on a change of the text',
    'furniture',
    'Mill opens on the Tarn\n\nThe mill on the Tarn opened on Monday after a delay of two years.\n\n⟦Correction: An earlier version of this article said that the mill had ten wheels.⟧',
    (line) => line.words <= MOST_WORDS && isCorrectionNote(foldText(line.text)),
  ),
];
