import { z } from 'zod';
import { loadLexicon } from './load.js';

const entries = loadLexicon(
  'press-posts',
  z.object({ kind: z.enum(['posts', 'desks', 'services']), words: z.string() }),
);
const of = (kind: string): ReadonlySet<string> =>
  new Set(entries.filter((e) => e.kind === kind).flatMap((e) => e.words.split('|')));

/** Titles of people who make the news, lower case: "reporter", "editor-in-chief". */
export const pressPosts = of('posts');
/** Words that stand before such a title: "senior", "technology". */
export const pressDesks = of('desks');
/** Release services as tagged in datelines: "BUSINESS WIRE". News agencies are in wire-agencies.json. */
export const releaseServices = of('services');
