import { z } from 'zod';
import { evidenceSchema } from './span.js';

export const findingKinds = [
  'count-conflict',
  'count-arithmetic',
  'list-length',
  'membership-conflict',
  'absence-variance',
  'vague-count',
  'label-variance',
  'quote-wording',
  'quote-elision',
  'qualifier-change',
  'force-change',
  'omission',
  'exclusive-claim',
  'unmarked-reuse',
  'attribution-variance',
  'quote-segmentation',
  'name-variant',
  'ambiguous-name',
  'date-conflict',
  'event-role',
  'claim-vs-source',
  'lead-variance',
  'undelivered-promise',
  'headline-body',
  'undisclosed-interest',
  'internal-duplicate',
  'quantifier-check',
] as const;
export type FindingKind = (typeof findingKinds)[number];

export const levels = ['info', 'note', 'minor', 'major', 'critical'] as const;
export type Level = (typeof levels)[number];
export const findingClasses = ['substance', 'coverage', 'style', 'data'] as const;
export type FindingClass = (typeof findingClasses)[number];
export const dispositions = ['conflict', 'difference', 'review', 'info'] as const;
export type Disposition = (typeof dispositions)[number];

export const levelPartSchema = z.object({ rule: z.string(), by: z.number().int() });
export type LevelPart = z.infer<typeof levelPartSchema>;

export const sideSchema = z.object({
  articles: z.array(z.string()),
  value: z.string(),
  evidence: z.array(evidenceSchema),
});
export type Side = z.infer<typeof sideSchema>;

/** A typed difference between articles, with its sides, its evidence and its level. It never says who is right. */
export const findingSchema = z.object({
  id: z.string(),
  valueHash: z.string(),
  kind: z.enum(findingKinds),
  /** the kind as people see it */
  title: z.string(),
  class: z.enum(findingClasses),
  cluster: z.string(),
  level: z.enum(levels),
  levelParts: z.array(levelPartSchema),
  disposition: z.enum(dispositions),
  summary: z.string(),
  sides: z.array(sideSchema),
  /** a person's decision on it, where a ruling file has one */
  ruling: z
    .object({
      decision: z.string(),
      /** what `set-value` sets */
      value: z.string().nullable(),
      when: z.string(),
      who: z.string(),
      note: z.string(),
      /** the finding has other values than those that were ruled on */
      changed: z.boolean(),
    })
    .optional(),
});
export type Finding = z.infer<typeof findingSchema>;
