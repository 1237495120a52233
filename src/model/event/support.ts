import { z } from 'zod';

/** Who stands behind a reconciled item. Figures to print together: "k articles, n origins". */
export const supportSchema = z.object({
  /** articles that have it; reference texts are compared with and not counted */
  articles: z.array(z.string()),
  /** independent sources behind them, as far as the words show */
  origins: z.number().int(),
  /** articles without any one of which it would have another value or none; empty: it rests on no single article */
  dependsOn: z.array(z.string()),
});
export type Support = z.infer<typeof supportSchema>;
