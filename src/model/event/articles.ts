import { z } from 'zod';
import { originalSchema, zoneSchema } from '../article.js';
import { evidenceSchema } from '../span.js';

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

/** Why articles of a mixed folder are one story: pair by pair, what they share. */
export const groupingSchema = z.object({
  because: strings,
  links: z.array(z.object({ a: z.string(), b: z.string(), score: z.number(), because: strings })),
});
export type Grouping = z.infer<typeof groupingSchema>;
