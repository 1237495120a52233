import type { DriftRow } from '../model/event.js';
import type { SlotName } from '../model/extraction.js';

/** What the slots of a commitment are called, and what stands in them. */
export const slotWords: Record<SlotName, { label: string; means: string }> = {
  actor: { label: 'who', means: 'who commits' },
  force: { label: 'how firmly', means: 'the words that bind or weaken: will, pledged to help, aims to, may' },
  act: { label: 'what is done', means: 'the verb of the commitment' },
  object: { label: 'to what', means: 'what the verb acts on' },
  scope: { label: 'how far', means: 'words that widen or limit it: all, only, against whom, until when' },
};

/** What the codes of the drift table mean. An article without a row for a principle does not describe it. */
export const driftWords: Record<DriftRow['code'], string> = {
  shared: "another article's words for the slot share a word or a word of the same meaning",
  own: 'its words for the slot share none with those of the other articles',
  none: 'it describes the principle without words for the slot',
};
