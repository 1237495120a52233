import type { Event } from '../model/event.js';
import type { Evidence } from '../model/span.js';
import { webAddress } from '../text/escape.js';
import type { Renderer } from './render.js';
import { eventSources, type EventSources } from './sources.js';
import { listed } from './view.js';

/**
 * What the findings and quotations rest on, as annotations of the live pages (Web Annotation Data Model,
 * https://www.w3.org/TR/annotation-model/): for articles with a web address. Positions count code points, as the model asks.
 */
export const renderAnnotations: Renderer = ({ dataset, texts }) => {
  const items = dataset.events.flatMap((event) => annotationsOf(event, eventSources(event, texts.get(event.id))));
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:news-analysis:annotations',
    type: 'AnnotationCollection',
    label: 'Findings and quotations, with the words they rest on',
    total: items.length,
    ...(items.length > 0 && {
      first: { id: 'urn:news-analysis:annotations:1', type: 'AnnotationPage', startIndex: 0, items },
    }),
  };
  return [{ file: 'annotations.jsonld', content: `${JSON.stringify(collection, null, 2)}\n` }];
};

function annotationsOf(event: Event, sources: EventSources): object[] {
  const label = (id: string): string => sources.article(id)?.label ?? id;
  const made = new Map<string, object>();
  const add = (about: string, evidence: Evidence, text: string, tags: readonly string[]): void => {
    const { article, start, end } = evidence;
    const target = targetOf(evidence, sources);
    if (!target) return;
    const id = `urn:news-analysis:${[event.id, about, article].map(encodeURIComponent).join(':')}:${start}-${end}`;
    const body = [
      { type: 'TextualBody', value: text, format: 'text/plain', language: 'en', purpose: 'commenting' },
      ...tags.map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' })),
    ];
    made.set(id, { id, type: 'Annotation', motivation: 'commenting', body, target });
  };
  for (const { id, kind, level, summary, sides } of event.findings)
    for (const { evidence } of sides) for (const span of evidence) add(id, span, summary, [kind, level]);
  for (const { id, instances, wordings, support } of event.quotes)
    for (const span of instances) {
      const who = span.speaker ?? 'nobody named';
      const others = listed(support.articles.map(label));
      add(id, span, `Words of ${who}; printed by ${others}, in ${wordings.length} wordings.`, ['quotation', span.type]);
    }
  return [...made.values()];
}

/** The words on the live page: by the text itself with what stands around it, and by their place in the text as it was read. */
function targetOf(evidence: Evidence, sources: EventSources): object | null {
  const source = webAddress(sources.article(evidence.article)?.url ?? null);
  if (source === null || evidence.text === '') return null;
  const { prefix, suffix, startCodePoint, endCodePoint } = sources.locate(evidence);
  return {
    source,
    selector: [
      { type: 'TextQuoteSelector', exact: evidence.text, prefix, suffix },
      { type: 'TextPositionSelector', start: startCodePoint, end: endCodePoint },
    ],
  };
}
