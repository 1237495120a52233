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
  'silent-edit',
  'marked-correction',
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

/** One person's decision, with the row it stands in. */
export const rulingRowSchema = z.object({
  verdict: z.string(),
  /** what `set-value` sets */
  value: z.string().nullable(),
  when: z.string(),
  who: z.string(),
  note: z.string(),
  file: z.string(),
  line: z.number().int(),
});
export type RulingRow = z.infer<typeof rulingRowSchema>;

/**
 * `settled`: all who decided say the same; `adjudicated`: they did not, and most of three or more do; `open`: they do not,
 * and nobody's third row decides; `unknown`: there is nothing of this name or id.
 */
export const rulingStates = ['settled', 'adjudicated', 'open', 'unknown'] as const;

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
  /** what people decided on it, where ruling files say so; what `open` leaves open has no verdict */
  ruling: z
    .object({
      state: z.enum(['settled', 'adjudicated', 'open']),
      verdict: z.string().nullable(),
      value: z.string().nullable(),
      when: z.string(),
      who: z.string(),
      note: z.string(),
      /** the finding has other values than those that were ruled on */
      changed: z.boolean(),
      /** every person's last row on it */
      rows: z.array(rulingRowSchema),
    })
    .optional(),
  /** against the findings of an earlier run, where one was given; `before` is what it was then */
  change: z
    .object({
      status: z.enum(['new', 'unchanged', 'changed']),
      before: z.object({ level: z.enum(levels), summary: z.string() }).nullable(),
    })
    .optional(),
});
export type Finding = z.infer<typeof findingSchema>;
