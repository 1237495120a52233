import { z } from 'zod';
import { partyTypes, type PartyType } from '../model/extraction.js';
import { loadLexicon } from './load.js';

const entries = loadLexicon('known-names', z.object({ type: z.enum(partyTypes), names: z.string() }));

/** Well-known companies and organisations as they are printed. */
export const knownNames: ReadonlyMap<string, PartyType> = new Map(
  entries.flatMap((entry) => entry.names.split('|').map((name) => [name, entry.type] as const)),
);
