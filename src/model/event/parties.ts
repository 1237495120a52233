import { z } from 'zod';
import { partyTypes } from '../extraction.js';
import { evidenceSchema } from '../span.js';
import { supportSchema } from './support.js';

const strings = z.array(z.string());

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

export const eventPersonSchema = z.object({
  id: z.string(),
  name: z.string(),
  titles: strings,
  affiliations: strings,
  mentions: z.array(evidenceSchema),
  support: supportSchema,
});
export type EventPerson = z.infer<typeof eventPersonSchema>;
