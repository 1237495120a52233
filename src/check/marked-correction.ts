import { defineCheck, type Draft } from './define.js';
import { editDraft } from './edit-draft.js';
import { bySubject, editsOf, notesOf } from './versions.js';
import { evidenceOf, type View } from './view.js';

/** Two versions of one article print other words, and a note in the newer one says so. */
export const markedCorrection = defineCheck('marked-correction', (view) => {
  const edits = editsOf(view).filter((edit) => edit.note);
  return [...[...bySubject(edits)].map(([subject, told]) => editDraft(subject, told)), ...bareNotes(view)];
});

/** A note on a change of which the versions supplied show nothing. */
const bareNotes = (view: View): Draft[] =>
  view.versions.flatMap(({ older, newer }) => {
    if (editsOf(view).some((edit) => edit.newer === newer && edit.note)) return [];
    return notesOf(older, newer).map((note) => {
      const text = newer.text.slice(note.start, note.end);
      return {
        subject: `note ${text.slice(0, 60)}`,
        topic: '',
        sides: [{ articles: [newer.id], value: text, evidence: [evidenceOf(newer, note.start, note.end)] }],
        disposition: 'info' as const,
        variant: 'note',
      };
    });
  });
