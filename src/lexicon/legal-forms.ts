import { z } from 'zod';
import { loadLexicon } from './load.js';

const entries = loadLexicon(
  'legal-forms',
  z.object({ where: z.string(), family: z.string(), at: z.enum(['start', 'end']), forms: z.string() }),
);

function index(at: 'start' | 'end'): ReadonlyMap<string, ReadonlySet<string>> {
  const families = new Map<string, Set<string>>();
  for (const entry of entries.filter((e) => e.at === at))
    for (const form of entry.forms.split('|'))
      families.set(form, (families.get(form) ?? new Set<string>()).add(entry.family));
  return families;
}

/** Legal forms at the end of a name, folded ("gmbh and co kg"), with the families they may belong to. */
export const trailingForms = index('end');
/** Legal forms that stand before the name: "PT", "OAO". */
export const leadingForms = index('start');
/** Jurisdictions the table covers, ISO 3166 codes and EU. */
export const jurisdictions: ReadonlySet<string> = new Set(entries.map((e) => e.where));
/** The longest form, in words. */
export const LONGEST_FORM = Math.max(...[...trailingForms.keys()].map((form) => form.split(' ').length));
