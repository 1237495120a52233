import type { Article } from '../model/article.js';
import type { Settings } from '../model/config.js';
import type { OlderVersion, Reconciled } from '../model/event.js';
import type { Extraction } from '../model/extraction.js';
import { listArticles, listVersions } from './articles.js';
import { listCompanies } from './companies.js';
import { countSilence, listCoverage } from './coverage.js';
import { listDropped } from './dropped.js';
import { listFigures } from './figures.js';
import { findGroups } from './groups.js';
import { countOrigins, findOrigins } from './origins.js';
import { findParties } from './parties.js';
import { findPeople } from './people.js';
import { findPrinciples } from './principles.js';
import { findQuotes } from './quotes.js';
import { findReuse } from './reuse.js';
import { listSentences } from './sentences.js';
import { findSharedText } from './shared-text.js';
import { inArticle, listCandidates } from './single.js';
import { makeSources } from './source.js';
import { supportOf } from './support.js';
import { findTies } from './ties.js';
import { voices } from './voices.js';

/** One event before anything is brought together; `articles` and `extractions` run parallel. */
export interface Unreconciled {
  id: string;
  name: string;
  articles: Article[];
  extractions: Extraction[];
  older?: OlderVersion[];
}

/**
 * Brings what belongs together under one name, each time with the reason why. Does not depend on the order of the
 * articles; a reference text is compared with and never counted.
 */
export function reconcileEvent(input: Unreconciled, settings: Settings): Reconciled {
  const sources = makeSources(input.articles, input.extractions, settings);
  const voiceIn = voices(sources);
  const parties = findParties(sources, settings);
  const people = findPeople(sources, parties.nameOf);
  const quotes = findQuotes(sources, {
    people,
    partyName: parties.nameOf,
    isParty: (name) => parties.named(name) !== undefined,
  });
  const shared = findSharedText(sources.map((source) => source.words));
  const reuse = findReuse(sources, shared, quotes, voiceIn);
  const origins = findOrigins(sources, findTies(sources, shared, voiceIn));
  const counting = countOrigins(sources, quotes, origins);
  const companies = listCompanies(sources, parties, counting);
  const items = {
    companies,
    groups: findGroups(sources, parties, companies, counting),
    quotes,
    principles: findPrinciples(sources, counting),
    people: people.list.map((person) => ({ ...person, support: supportOf(person.mentions, counting) })),
    candidates: listCandidates(sources, parties),
  };
  const coverage = listCoverage(sources, { ...items, reuse }, voiceIn);
  return {
    id: input.id,
    name: input.name,
    articles: listArticles(sources),
    versions: listVersions(input.older ?? [], settings),
    ...items,
    counts: inArticle(sources, 'counts'),
    quantities: inArticle(sources, 'quantities'),
    dates: inArticle(sources, 'dates'),
    reuse,
    origins,
    sentences: listSentences(sources),
    coverage,
    dropped: listDropped(sources, parties, settings),
    suggestions: parties.suggestions,
    figures: [...listFigures(sources, companies), ...countSilence(sources, { ...items, reuse }, coverage)],
  };
}

export { splitVersions, type Versions } from './versions.js';
