import type { Reconciled } from '../model/event.js';
import type { Extraction } from '../model/extraction.js';
import type { Parties } from './parties.js';
import type { Source } from './source.js';

/** Assertions that stay single, with the article they stand in. */
export const inArticle = <K extends 'counts' | 'quantities' | 'dates'>(
  sources: readonly Source[],
  kind: K,
): (Extraction[K][number] & { article: string })[] =>
  sources.flatMap(({ article, kept }) =>
    (kept[kind] as Extraction[K][number][]).map((assertion) => ({ ...assertion, article: article.id })),
  );

/** Candidates under the threshold; those that the event knows as parties say by what. */
export function listCandidates(sources: readonly Source[], parties: Parties): Reconciled['candidates'] {
  const promoted = new Map(parties.promotions.map((p) => [p.candidate, p.promotedBy]));
  return sources.flatMap(({ article, kept }) =>
    kept.candidates.map((candidate) => {
      const by = promoted.get(candidate);
      return { ...candidate, ...(by === undefined ? {} : { promotedBy: by }), article: article.id };
    }),
  );
}
