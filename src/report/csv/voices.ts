import type { VoiceRow } from '../../model/measures.js';
import { eventColumn, placeColumnsWhereFound, placedWhereFound, type MayBePlaced } from './place.js';
import { defineTable, ofArticle } from './table.js';

type Row = VoiceRow & MayBePlaced;

export const voices = defineTable<Row>({
  name: 'voices',
  title: 'Who speaks, for how many words: one row for each quotation, or piece of one, in an article',
  foreignKeys: [ofArticle],
  columns: [
    eventColumn,
    { name: 'article', type: 'string', description: 'id of the article', value: (r) => r.article },
    { name: 'quote', type: 'string', description: 'id of the utterance, as in quotes.csv', value: (r) => r.quote },
    { name: 'speaker', type: 'string', description: 'full name; empty where none is given', value: (r) => r.speaker },
    {
      name: 'speaker_kind',
      type: 'string',
      description: 'person, organisation, group, document, anonymous or unknown',
      value: (r) => r.speakerKind,
    },
    { name: 'affiliation', type: 'string', description: 'whom the speaker speaks for', value: (r) => r.affiliation },
    {
      name: 'status',
      type: 'string',
      description:
        "what the affiliation is to the group of the story: member, absent, disputed, outside, own-text (the pledge's own words), mentioned (there is no such group), unknown",
      value: (r) => r.status,
    },
    { name: 'because', type: 'string', description: 'what the status rests on', value: (r) => r.because },
    {
      name: 'form',
      type: 'string',
      description: 'quoted: in quotation marks; reported: reported speech, counted apart',
      value: (r) => r.form,
    },
    { name: 'type', type: 'string', description: 'direct, partial or indirect', value: (r) => r.type },
    {
      name: 'words',
      type: 'integer',
      description: 'runs of letters and digits with the apostrophes and hyphens inside; each word counts once',
      value: (r) => r.words,
    },
    ...placeColumnsWhereFound,
  ],
  rows: (event, sources) => placedWhereFound(event.id, event.measures.voices.rows, sources),
});
