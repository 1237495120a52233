import { z } from 'zod';
import { eventSchema } from './event.js';

export const SCHEMA_VERSION = '1.0.0';

export const problemSchema = z.object({ file: z.string(), stage: z.string(), reason: z.string() });
/** An input that could not be used, in whole or in part: a value, not an exception. */
export type Problem = z.infer<typeof problemSchema>;

export const datasetSchema = z.object({
  schemaVersion: z.string(),
  events: z.array(eventSchema),
  problems: z.array(problemSchema),
});
export type Dataset = z.infer<typeof datasetSchema>;
