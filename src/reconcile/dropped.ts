import { isEvidenceZone } from '../model/article.js';
import type { Settings } from '../model/config.js';
import type { Reconciled } from '../model/event.js';
import { spanOf } from '../model/span.js';
import type { Parties } from './parties.js';
import { byPlace, evidenceOf, type Source } from './source.js';

type Dropped = Reconciled['dropped'];

/**
 * What is kept out of the evidence, and by which rule: furniture, bios and bylines, marks that hold no quotation, and
 * media that are cited or name themselves.
 */
export function listDropped(sources: readonly Source[], parties: Parties, settings: Settings): Dropped {
  const zones = sources.flatMap((source) => [
    ...droppedZones(source, settings),
    ...leftOut(source),
    ...refusedMarks(source),
  ]);
  const media = parties.media.map(({ mention, rule }) => ({ ...mention.evidence, rule, kind: 'name' }));
  return [...zones, ...media].sort(byPlace);
}

function droppedZones(source: Source, settings: Settings): Dropped {
  const { text, zones } = source.article;
  if (settings.keepFurniture) return [];
  return zones
    .filter((zone) => !isEvidenceZone(zone.kind))
    .map((zone) => ({ zone, span: trimmedSpan(text, zone.start, zone.end) }))
    .filter(({ span }) => span.start < span.end)
    .map(({ zone, span }) => ({ ...evidenceOf(source, span), rule: zone.rule, kind: zone.kind }));
}

const refusedMarks = (source: Source): Dropped =>
  source.all.refusedMarks.map((mark) => ({ ...evidenceOf(source, mark), rule: mark.reason, kind: 'mark' }));

/** Blocks of a page that never came into the text stand at the place where they were, with an empty span. */
const leftOut = (source: Source): Dropped =>
  (source.article.leftOut ?? []).map(({ at, words, rule }) => ({
    ...evidenceOf(source, spanOf(source.article.text, at, at)),
    rule,
    kind: 'furniture',
    leftOut: words,
  }));

function trimmedSpan(text: string, from: number, to: number) {
  let start = from;
  let end = to;
  while (start < end && /[\s\uFEFF]/u.test(text[start]!)) start++;
  while (end > start && /[\s\uFEFF]/u.test(text[end - 1]!)) end--;
  return spanOf(text, start, end);
}
