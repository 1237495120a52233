import type { EventQuote, QuoteInstance } from '../../model/event.js';
import { articleColumn, eventColumn, placeColumns, placed, type PlacedRow } from './place.js';
import { dependsColumn } from './support.js';
import { defineTable, ofArticle } from './table.js';

type Row = PlacedRow & { evidence: QuoteInstance; quote: EventQuote };

export const quotes = defineTable<Row>({
  name: 'quotes',
  title: 'Quotations: one row for each time an article prints one, or a piece of one',
  foreignKeys: [ofArticle],
  columns: [
    eventColumn,
    {
      name: 'quote',
      type: 'string',
      description: 'id of the utterance: its wordings share it',
      value: (r) => r.quote.id,
    },
    articleColumn,
    {
      name: 'utterance',
      type: 'integer',
      description: 'pieces of one split quotation share it',
      value: (r) => r.evidence.utterance,
    },
    { name: 'type', type: 'string', description: 'direct, partial or indirect', value: (r) => r.evidence.type },
    { name: 'stance', type: 'string', description: 'asserted, denied or refused', value: (r) => r.evidence.stance },
    {
      name: 'speaker',
      type: 'string',
      description: 'full name, as this article attributes it',
      value: (r) => r.evidence.speaker,
    },
    { name: 'title', type: 'string', description: "the speaker's title", value: (r) => r.evidence.title },
    {
      name: 'affiliation',
      type: 'string',
      description: 'whom the speaker speaks for',
      value: (r) => r.evidence.affiliation,
    },
    {
      name: 'speaker_printed',
      type: 'string',
      description: 'the mention as printed',
      value: (r) => r.evidence.mention?.text ?? null,
    },
    {
      name: 'cue',
      type: 'string',
      description: 'the verb or words that attribute it',
      value: (r) => r.evidence.cue?.text ?? null,
    },
    {
      name: 'channel',
      type: 'string',
      description: 'where it was said',
      value: (r) => r.evidence.channel?.text ?? null,
    },
    {
      name: 'origins',
      type: 'integer',
      description: 'independent sources of the utterance',
      value: (r) => r.quote.origins,
    },
    dependsColumn<Row>((r) => r.quote.support),
    ...placeColumns,
  ],
  rows: (event, sources) =>
    placed(
      event.id,
      event.quotes.flatMap((quote) => quote.instances.map((evidence) => ({ quote, evidence }))),
      sources,
    ),
});
