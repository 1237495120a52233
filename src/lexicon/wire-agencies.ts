import { z } from 'zod';
import { loadLexicon } from './load.js';

const entries = loadLexicon('wire-agencies', z.object({ name: z.string(), forms: z.string() }));

/** A news agency's name by each way it is credited. */
export const wireAgencies: ReadonlyMap<string, string> = new Map(
  entries.flatMap((e) => e.forms.split('|').map((form) => [form, e.name] as const)),
);
