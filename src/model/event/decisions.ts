import { z } from 'zod';
import { levels, rulingRowSchema, rulingStates } from '../finding.js';

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
