import { isEvidenceZone } from '../model/article.js';
import type { EventArticle } from '../model/event.js';
import { unite } from '../text/voice.js';
import type { EventView } from './view.js';

export interface Reading {
  sentences: number;
  /** sentences in which nothing was recognised */
  quiet: number;
  /** marked text that was taken for no quotation */
  refused: number;
  /** characters of the text */
  length: number;
  /** runs of words that another article has as well */
  shared: { start: number; end: number }[];
  strip: { start: number; end: number; kind: 'quoted' | 'reported' | 'aside' }[];
}

/** How one article was read. */
export function readingOf({ event, sources }: EventView, article: EventArticle): Reading {
  const sentences = event.sentences.filter((s) => s.article === article.id);
  const quotes = event.quotes.flatMap((q) => q.instances.filter((i) => i.article === article.id));
  const speech = (indirect: boolean): Reading['strip'] =>
    quotes
      .filter((q) => (q.type === 'indirect') === indirect)
      .map(({ start, end }) => ({ start, end, kind: indirect ? 'reported' : 'quoted' }));
  const aside = article.zones.filter((zone) => !isEvidenceZone(zone.kind));
  return {
    sentences: sentences.length,
    quiet: sentences.filter((s) => s.found.length === 0).length,
    refused: event.dropped.filter((d) => d.article === article.id && d.kind === 'mark').length,
    length: sources.text(article.id).length,
    shared: unite(event.reuse.flatMap(({ sides }) => sides.filter((side) => side.article === article.id))),
    strip: [
      ...speech(true),
      ...speech(false),
      ...aside.map(({ start, end }) => ({ start, end, kind: 'aside' as const })),
    ],
  };
}
