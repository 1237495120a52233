import { defineCheck } from './define.js';
import { editDraft } from './edit-draft.js';
import { bySubject, editsOf } from './versions.js';

/** Two versions of one article print other words, and the newer one has no note of it. */
export const silentEdit = defineCheck('silent-edit', (view) =>
  [...bySubject(editsOf(view).filter((edit) => !edit.note))].map(([subject, edits]) => editDraft(subject, edits)),
);
