import { z } from 'zod';
import type { Article } from './article.js';
import { eventArticleSchema, groupingSchema, originSchema, reuseRunSchema } from './event/articles.js';
import { changesSchema, eventRulingSchema } from './event/decisions.js';
import { eventCompanySchema, eventGroupSchema, eventPersonSchema } from './event/parties.js';
import { agreementSchema, coverageRowSchema, figureSchema, sentenceRowSchema, uncheckedSchema } from './event/rows.js';
import { eventPrincipleSchema, eventQuoteSchema } from './event/statements.js';
import { candidateSchema, countSchema, dateMentionSchema, quantitySchema, type Extraction } from './extraction.js';
import { findingSchema } from './finding.js';
import { measuresSchema } from './measures.js';
import { evidenceSchema } from './span.js';

export * from './event/articles.js';
export * from './event/decisions.js';
export * from './event/parties.js';
export * from './event/rows.js';
export * from './event/statements.js';
export * from './event/support.js';

const inArticle = { article: z.string() };

/** Everything about one event that is derived from its articles. Delete it and it can be rebuilt. */
export const eventSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** why these articles were put together, where that was left to the program */
  grouping: groupingSchema.optional(),
  articles: z.array(eventArticleSchema),
  /** older versions of these articles: compared with the one that came after (`newer`), counted nowhere */
  versions: z.array(eventArticleSchema.extend({ newer: z.string() })),
  companies: z.array(eventCompanySchema),
  groups: z.array(eventGroupSchema),
  quotes: z.array(eventQuoteSchema),
  principles: z.array(eventPrincipleSchema),
  people: z.array(eventPersonSchema),
  counts: z.array(countSchema.extend(inArticle)),
  quantities: z.array(quantitySchema.extend(inArticle)),
  dates: z.array(dateMentionSchema.extend(inArticle)),
  candidates: z.array(candidateSchema.extend(inArticle)),
  reuse: z.array(reuseRunSchema),
  /** the articles that count, by the text they draw on */
  origins: z.array(originSchema),
  sentences: z.array(sentenceRowSchema),
  coverage: z.array(coverageRowSchema),
  /** furniture, bios and refused marks, with the rule that dropped them; `leftOut`: words of a page that the text does not hold, at an empty span */
  dropped: z.array(evidenceSchema.extend({ rule: z.string(), kind: z.string(), leftOut: z.string().optional() })),
  /** merges that resemblance suggests and only a ruling makes */
  suggestions: z.array(z.object({ a: z.string(), b: z.string(), because: z.string() })),
  /** totals worth printing, each with its denominator */
  figures: z.array(figureSchema),
  agreements: z.array(agreementSchema),
  unchecked: z.array(uncheckedSchema),
  findings: z.array(findingSchema),
  /** how each outlet covered the story: who speaks, whose words, what leads, what is hedged */
  measures: measuresSchema,
  /** everything that ruling files decide on, findings and names, with what could not be applied */
  rulings: z.array(eventRulingSchema),
  /** only where a run was given an earlier dataset to compare with */
  changes: changesSchema.optional(),
});
export type Event = z.infer<typeof eventSchema>;

/** What reconcile hands on: the event without what the checks add. */
export type Reconciled = Omit<Event, 'agreements' | 'unchecked' | 'findings' | 'measures' | 'rulings' | 'changes'>;

/** An older version of one of the articles; `newer` is the id of the version that came after it. */
export interface OlderVersion {
  article: Article;
  extraction: Extraction;
  newer: string;
}

/** What a check may look at. `articles` and `extractions` run parallel and hold references too. */
export interface Story {
  event: Reconciled;
  articles: Article[];
  extractions: Extraction[];
  older?: OlderVersion[];
}
