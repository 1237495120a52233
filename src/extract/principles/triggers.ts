import { commitmentTriggers } from '../../lexicon/commitment-words.js';
import { landmark } from '../../text/landmarks.js';

/** Where a commitment told in a sentence can be recognised. */
export const trigger = landmark(({ lower }) => commitmentTriggers.has(lower));
