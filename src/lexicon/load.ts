import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** What every lexicon file says of itself beside its entries. */
const header = { source: z.string().min(1), licence: z.string().min(1), note: z.string() };

/**
 * Reads `<name>.json` beside this file and checks it, unless the build has done so and marked it `checked`.
 * @returns its entries, in the file's order
 * @throws Error naming the file and the first entry that does not fit: a broken lexicon is a broken program
 */
export function loadLexicon<T>(name: string, entry: z.ZodType<T>): T[] {
  const raw: unknown = JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8'));
  if (isChecked(raw)) return raw.entries as T[];
  const parsed = z.object({ ...header, entries: z.array(entry) }).safeParse(raw);
  if (parsed.success) return parsed.data.entries;
  const issue = parsed.error.issues[0]!;
  throw new Error(`lexicon ${name}.json: ${issue.path.join('.')}: ${issue.message}`);
}

const isChecked = (raw: unknown): raw is { entries: unknown[] } =>
  typeof raw === 'object' && raw !== null && 'checked' in raw && raw.checked === true;

/** Reads a lexicon whose entries are lines of words separated by single spaces (long lists stay small and readable). */
export function loadWordSet(name: string): ReadonlySet<string> {
  return new Set(loadLexicon(name, z.string()).flatMap((line) => line.split(' ')));
}
