import { z } from 'zod';
import { evidenceSchema } from '../span.js';

const strings = z.array(z.string());

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
