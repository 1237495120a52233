import { z } from 'zod';
import { principleSchema, quoteTypes, slotNames, slotSchema } from '../extraction.js';
import { evidenceSchema } from '../span.js';
import { supportSchema } from './support.js';

const strings = z.array(z.string());

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
