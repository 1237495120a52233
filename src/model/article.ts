import { z } from 'zod';

export const zoneKinds = [
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'body',
  'list',
  'caption',
  'bio',
  'furniture',
] as const;
export type ZoneKind = (typeof zoneKinds)[number];

/** A stretch of the text with one job on the page. The zones of an article partition its text. `rule` names what found it. */
export const zoneSchema = z.object({
  kind: z.enum(zoneKinds),
  start: z.number().int(),
  end: z.number().int(),
  rule: z.string(),
});
export type Zone = z.infer<typeof zoneSchema>;

export const originalSchema = z.object({ source: z.string(), sha256: z.string() });
/** A saved page, a document or a table: its path, as `source` has it, and its hash. */
export type Original = z.infer<typeof originalSchema>;

/** What a reader of pages left out of an article's text: where it stood, its words, and by which rule. */
export interface LeftOut {
  at: number;
  words: string;
  rule: string;
}

/** One outlet's text, untouched, with what is known about where it comes from. */
export interface Article {
  /** unique in its event; the file's stem, or the whole file name where two stems are equal */
  id: string;
  /** base name within the event's folder */
  file: string;
  /** path to the file relative to the output folder (or to the working folder where nothing is written) */
  source: string;
  sha256: string;
  encoding: string;
  /** `reference`: a press release or the pledge itself; compared with, never counted */
  role: 'article' | 'reference';
  /** outlet, else title cut at 40 characters, else the file's stem */
  label: string;
  outlet: string | null;
  title: string | null;
  author: string | null;
  /** ISO date, from the text or the manifest; null where neither says */
  published: string | null;
  url: string | null;
  versionOf: string | null;
  text: string;
  zones: Zone[];
  /** the file that the text was taken out of, where the text is not the file itself; `source` is then the text as written; null where it was piped in */
  original?: Original | null;
  /** where each page of the file begins in the text, where it has pages */
  pages?: number[];
  /** blocks of a page that are not in the text at all */
  leftOut?: LeftOut[];
}

/** Zones whose words are no evidence for anything the story says. */
export const isEvidenceZone = (kind: ZoneKind): boolean =>
  kind !== 'furniture' && kind !== 'bio' && kind !== 'byline' && kind !== 'dateline';
