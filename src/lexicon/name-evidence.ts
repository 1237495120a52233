import { z } from 'zod';
import { loadLexicon } from './load.js';

const kinds = [
  'companyHead',
  'organisationHead',
  'organisationLead',
  'event',
  'work',
  'placeHead',
  'title',
  'honorific',
  'corporateNoun',
  'companyVerb',
  'saidVerb',
  'personVerb',
  'companyNoun',
  'organisationNoun',
  'noName',
  'calendar',
  'faith',
  'product',
  'rank',
  'portfolioTitle',
  'businessNoun',
  'common',
  'given',
  'opener',
  'place',
] as const;
type Kind = (typeof kinds)[number];

const entries = loadLexicon('name-evidence', z.object({ kind: z.enum(kinds), words: z.string() }));

const of = (kind: Kind): ReadonlySet<string> =>
  new Set(entries.filter((entry) => entry.kind === kind).flatMap((entry) => entry.words.split(' ')));

/** Words that speak for or against a name being a company's, by what they are; lower case. */
export const evidenceWords: Readonly<Record<Kind, ReadonlySet<string>>> = {
  companyHead: of('companyHead'),
  organisationHead: of('organisationHead'),
  organisationLead: of('organisationLead'),
  event: of('event'),
  work: of('work'),
  placeHead: of('placeHead'),
  title: of('title'),
  honorific: of('honorific'),
  corporateNoun: of('corporateNoun'),
  companyVerb: of('companyVerb'),
  saidVerb: of('saidVerb'),
  personVerb: of('personVerb'),
  companyNoun: of('companyNoun'),
  organisationNoun: of('organisationNoun'),
  noName: of('noName'),
  calendar: of('calendar'),
  faith: of('faith'),
  product: of('product'),
  rank: of('rank'),
  portfolioTitle: of('portfolioTitle'),
  businessNoun: of('businessNoun'),
  common: of('common'),
  given: of('given'),
  opener: of('opener'),
  place: of('place'),
};
