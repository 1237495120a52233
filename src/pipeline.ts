import { checkStory } from './check/index.js';
import { extractArticle } from './extract/index.js';
import type { EventInput } from './ingest/index.js';
import type { Settings } from './model/config.js';
import type { Event } from './model/event.js';
import { reconcileEvent } from './reconcile/index.js';

/** The whole story of one event: what each article says, brought together, and cross-checked. Pure; touches no disk. */
export function analyzeEvent(input: EventInput, settings: Settings): Event {
  const extractions = input.articles.map(extractArticle);
  const reconciled = reconcileEvent({ ...input, extractions }, settings);
  const checked = checkStory({ event: reconciled, articles: input.articles, extractions });
  return { ...reconciled, ...checked };
}

/** One article's assertions: the first half of the way, for a pipe. */
export { extractArticle };
