import { z } from 'zod';

/** A place in an article's text: UTF-16 offsets, end exclusive, with the words there. `text.slice(start, end) === span.text`, always. */
export const spanSchema = z.object({ start: z.number().int(), end: z.number().int(), text: z.string() });
export type Span = z.infer<typeof spanSchema>;

/** A span of a named article: the only form of evidence. */
export const evidenceSchema = spanSchema.extend({ article: z.string() });
export type Evidence = z.infer<typeof evidenceSchema>;

/** Makes the span of `text` from `start` to `end`. */
export const spanOf = (text: string, start: number, end: number): Span => ({
  start,
  end,
  text: text.slice(start, end),
});
