import type { Article } from '../model/article.js';
import type { Settings } from '../model/config.js';
import type { Reconciled } from '../model/event.js';
import type { Extraction } from '../model/extraction.js';

/** One event before anything is brought together; `articles` and `extractions` run parallel. */
export interface Unreconciled {
  id: string;
  name: string;
  articles: Article[];
  extractions: Extraction[];
}

/** Brings what belongs together under one name, each time with the reason why. */
export function reconcileEvent(input: Unreconciled, _settings: Settings): Reconciled {
  return {
    id: input.id,
    name: input.name,
    articles: [],
    companies: [],
    groups: [],
    quotes: [],
    principles: [],
    people: [],
    counts: [],
    quantities: [],
    dates: [],
    candidates: [],
    reuse: [],
    sentences: [],
    coverage: [],
    dropped: [],
    suggestions: [],
  };
}
