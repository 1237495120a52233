import { z } from 'zod';
import { originalSchema, zoneSchema, type Article } from './article.js';
import {
  candidateSchema,
  countSchema,
  dateMentionSchema,
  partyTypes,
  principleSchema,
  quantitySchema,
  quoteTypes,
  slotNames,
  slotSchema,
  type Extraction,
} from './extraction.js';
import { findingSchema, levels, rulingRowSchema, rulingStates } from './finding.js';
import { measuresSchema } from './measures.js';
import { evidenceSchema } from './span.js';

const strings = z.array(z.string());

export const eventArticleSchema = z.object({
  id: z.string(),
  file: z.string(),
  source: z.string(),
  sha256: z.string(),
  encoding: z.string(),
  role: z.enum(['article', 'reference']),
  label: z.string(),
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  author: z.string().nullable(),
  published: z.string().nullable(),
  url: z.string().nullable(),
  versionOf: z.string().nullable(),
  /** words of the whole text, and of the zones that are evidence */
  words: z.number().int(),
  wordsKept: z.number().int(),
  zones: z.array(zoneSchema),
  /** the file that the text at `source` was taken out of; absent where `source` is that file, null where it was piped in */
  original: originalSchema.nullable().optional(),
  /** where each page of the file begins in the text, where it has pages */
  pages: z.array(z.number().int()).optional(),
});
export type EventArticle = z.infer<typeof eventArticleSchema>;

/** Who stands behind a reconciled item. Figures to print together: "k articles, n origins". */
export const supportSchema = z.object({
  /** articles that have it; reference texts are compared with and not counted */
  articles: strings,
  /** independent sources behind them, as far as the words show */
  origins: z.number().int(),
  /** articles without any one of which it would have another value or none; empty: it rests on no single article */
  dependsOn: strings,
});
export type Support = z.infer<typeof supportSchema>;

export const memberStatuses = ['member', 'absent', 'mentioned', 'disputed'] as const;

export const eventCompanySchema = z.object({
  id: z.string(),
  name: z.string(),
  type: z.enum(partyTypes),
  status: z.enum(memberStatuses),
  /** ids it may stand for ("HP"): then an entry of its own, not counted in the group */
  ambiguous: strings,
  forms: strings,
  support: supportSchema,
  mentions: z.array(evidenceSchema),
  membership: z.array(evidenceSchema.extend({ status: z.enum(['member', 'absent']), hedge: z.string().nullable() })),
  /** why the forms were brought under one name */
  because: strings,
});
export type EventCompany = z.infer<typeof eventCompanySchema>;

export const eventGroupSchema = z.object({
  id: z.string(),
  label: z.string(),
  /** the reconciled size; null where nothing or no single value can be said */
  agreed: z.number().nullable(),
  /** true for the group the story is about: the parties that are in it or not */
  main: z.boolean(),
  stated: z.array(
    evidenceSchema.extend({
      min: z.number(),
      max: z.number().nullable(),
      unit: z.string(),
      stage: z.enum(['initial', 'change', 'total']).nullable(),
      vague: z.boolean(),
      named: strings,
      others: z.number().nullable(),
    }),
  ),
  lists: z.array(
    z.object({
      article: z.string(),
      closed: z.boolean(),
      names: strings,
      evidence: evidenceSchema,
      status: z.enum(['member', 'absent']),
    }),
  ),
  /** behind the size */
  support: supportSchema,
});
export type EventGroup = z.infer<typeof eventGroupSchema>;

export const quoteInstanceSchema = evidenceSchema.extend({
  type: z.enum(quoteTypes),
  speaker: z.string().nullable(),
  title: z.string().nullable(),
  affiliation: z.string().nullable(),
  /** the speaker as printed, the cue and the channel, with their places */
  mention: evidenceSchema.nullable(),
  cue: evidenceSchema.nullable(),
  channel: evidenceSchema.nullable(),
  utterance: z.number().int(),
  stance: z.enum(['asserted', 'denied', 'refused']),
});
export type QuoteInstance = z.infer<typeof quoteInstanceSchema>;

export const eventQuoteSchema = z.object({
  id: z.string(),
  speaker: z.string().nullable(),
  affiliation: z.string().nullable(),
  wordings: z.array(z.object({ text: z.string(), articles: strings })),
  instances: z.array(quoteInstanceSchema),
  origins: z.number().int(),
  support: supportSchema,
});
export type EventQuote = z.infer<typeof eventQuoteSchema>;

export const driftCodes = ['shared', 'own', 'none'] as const;
/**
 * One article's words for one slot of a principle that it describes; an article that does not describe it has no row.
 * `shared`: another article's words for the slot come to the same; `own`: no other's do; `none`: it gives no words for it.
 */
export const driftRowSchema = z.object({
  article: z.string(),
  slot: z.enum(slotNames),
  code: z.enum(driftCodes),
  words: z.array(evidenceSchema),
  /** what others say in this slot and none of the article's descriptions does; `elsewhere`: the sentence of the article that has it after all */
  lacks: z.array(z.object({ words: z.string(), articles: strings, elsewhere: evidenceSchema.nullable() })),
});
export type DriftRow = z.infer<typeof driftRowSchema>;

export const eventPrincipleSchema = z.object({
  id: z.string(),
  name: z.string(),
  descriptions: z.array(
    evidenceSchema.extend({
      quoted: z.boolean(),
      form: principleSchema.shape.form,
      actor: z.string().nullable(),
      force: z.string().nullable(),
      number: z.number().int().nullable(),
      /** its words by slot, each with its place in the article */
      slots: z.array(slotSchema),
    }),
  ),
  support: supportSchema,
  /** article by slot, for principles that two articles describe */
  drift: z.array(driftRowSchema),
});
export type EventPrinciple = z.infer<typeof eventPrincipleSchema>;

export const eventPersonSchema = z.object({
  id: z.string(),
  name: z.string(),
  titles: strings,
  affiliations: strings,
  mentions: z.array(evidenceSchema),
  support: supportSchema,
});
export type EventPerson = z.infer<typeof eventPersonSchema>;

/** A run of words that two articles share. `direction` is unknown unless a byline, a wire tag or a reference text says more. */
export const reuseRunSchema = z.object({
  words: z.number().int(),
  sides: z.array(evidenceSchema.extend({ voice: z.enum(['own', 'quoted', 'reported']) })),
  origin: z.string(),
});
export type ReuseRun = z.infer<typeof reuseRunSchema>;

export const originKinds = ['own text', 'shared statement', 'shared text', 'near-identical'] as const;
/**
 * Articles that draw on one text as far as their words show: what they say alike counts once. An article that shares
 * nothing is an origin by itself (`own text`).
 */
export const originSchema = z.object({
  articles: strings,
  /** the closest tie among them */
  kind: z.enum(originKinds),
  /** whose text it is, where a byline, a wire tag, the manifest or a reference text says so; null: direction unknown */
  source: z.string().nullable(),
  /** the ties, as sentences */
  because: strings,
});
export type Origin = z.infer<typeof originSchema>;

export const sentenceRowSchema = evidenceSchema.extend({
  zone: z.string(),
  voice: z.enum(['own', 'quoted', 'reported', 'mixed']),
  /** kinds of assertion found in it; empty: nothing was recognised */
  found: strings,
  /** other articles that have a counterpart of it */
  counterparts: strings,
});

export const coverageRowSchema = z.object({
  kind: z.enum(['company', 'quote', 'principle', 'count', 'person']),
  item: z.string(),
  name: z.string(),
  article: z.string(),
  code: z.enum(['said', 'said-absent', 'quoted', 'silent', 'unclear']),
});

export const agreementSchema = z.object({
  what: z.string(),
  value: z.string(),
  articles: strings,
  origins: z.number().int(),
  /** articles without any one of which the value would not be known; empty: it rests on no single article */
  dependsOn: strings,
  because: strings,
});
export type Agreement = z.infer<typeof agreementSchema>;

export const uncheckedSchema = z.object({ what: z.string(), why: z.string(), evidence: z.array(evidenceSchema) });
export type Unchecked = z.infer<typeof uncheckedSchema>;

/** A total with what it is a part of and the rows behind it. */
export const figureSchema = z.object({
  what: z.string(),
  value: z.number().int(),
  /** the total it is a part of; null where it is none */
  of: z.number().int().nullable(),
  because: strings,
});
export type Figure = z.infer<typeof figureSchema>;

/** Why articles of a mixed folder are one story: pair by pair, what they share. */
export const groupingSchema = z.object({
  because: strings,
  links: z.array(z.object({ a: z.string(), b: z.string(), score: z.number(), because: strings })),
});
export type Grouping = z.infer<typeof groupingSchema>;

/** What people decided on one thing, applied or not, and why. */
export const eventRulingSchema = z.object({
  /** a finding's id, or `a|b` for two names */
  target: z.string(),
  /** the finding's summary, or the two names */
  about: z.string(),
  state: z.enum(rulingStates),
  verdict: z.string().nullable(),
  why: z.string(),
  rows: z.array(rulingRowSchema),
});
export type EventRuling = z.infer<typeof eventRulingSchema>;

/** What became of the findings since an earlier run. Each finding of now says `change` of itself. */
export const changesSchema = z.object({
  /** SHA-256 of the earlier dataset.json */
  against: z.string(),
  new: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  gone: z.array(
    z.object({ id: z.string(), kind: z.string(), title: z.string(), level: z.enum(levels), summary: z.string() }),
  ),
});
export type Changes = z.infer<typeof changesSchema>;

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
