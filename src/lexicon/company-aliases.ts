import { z } from 'zod';
import { partyTypes } from '../model/extraction.js';
import { loadLexicon } from './load.js';

const entrySchema = z.object({
  name: z.string(),
  type: z.enum(partyTypes),
  forms: z.array(z.string()).optional(),
  maybe: z.array(z.string()).optional(),
});

/** A company or public body under the name it prints, with other names that no rule can derive. */
export type AliasEntry = z.infer<typeof entrySchema>;

export const aliasEntries: readonly AliasEntry[] = loadLexicon('company-aliases', entrySchema);
