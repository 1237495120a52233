import type { Settings } from '../model/config.js';
import type { PartyType } from '../model/extraction.js';
import type { Evidence } from '../model/span.js';
import {
  clusterCompanies,
  companyKey,
  normalisedName,
  suggestMerges,
  type CompanyCluster,
  type MergeSuggestion,
} from '../normalise/company.js';
import { byCodeUnit } from '../text/fold.js';
import { makeOverlap } from '../text/overlap.js';
import { groupBy } from './choose.js';
import { makeUnique, slugOf } from './ids.js';
import { mediumRule } from './media.js';
import { mentionMaker, partyMentions, type PartyMention } from './party-mentions.js';
import { promoteCandidates, type Promotion } from './promote.js';
import { aliasesFrom } from './rulings.js';
import type { Source } from './source.js';

/** One company or organisation of the event with all its mentions. */
export interface Party {
  id: string;
  name: string;
  type: PartyType;
  forms: string[];
  because: string[];
  /** ids of the parties it may stand for */
  ambiguous: string[];
  mentions: PartyMention[];
}

/** The parties of an event, and which of them a name or a place means. */
export interface Parties {
  list: Party[];
  promotions: Promotion[];
  suggestions: MergeSuggestion[];
  /** mentions that are no parties here: the outlets themselves and media cited as a source */
  media: { mention: PartyMention; rule: string }[];
  /** the party that a mention at this place names */
  at: (article: string, place: { start: number; end: number }) => Party | undefined;
  named: (name: string) => Party | undefined;
  /** the event's name of a party; its best-printed form where the event has none */
  nameOf: (name: string) => string;
}

/** Brings the names of companies and organisations together over the articles of an event. */
export function findParties(sources: readonly Source[], settings: Settings): Parties {
  const promotions = promoteCandidates(sources);
  const all = [...partyMentions(sources), ...promotions.map(promoted)];
  const media = all.flatMap((mention) => {
    const rule = mediumRule(mention);
    return rule === null ? [] : [{ mention, rule }];
  });
  const dropped = new Set(media.map(({ mention }) => mention));
  const mentions = all.filter((mention) => !dropped.has(mention));
  const clusters = clusterCompanies(
    mentions.map((m) => ({ article: m.evidence.article, text: m.text, name: m.name, type: m.type, list: m.list })),
    { aliases: aliasesFrom(settings) },
  );
  const list = makeParties(clusters, mentions);
  return { list, promotions, suggestions: suggestMerges(clusters), media, ...lookups(list) };
}

const promoted = ({ source, candidate, promotedBy }: Promotion): PartyMention =>
  mentionMaker(source)(candidate, candidate.type, { promotedBy });

function makeParties(clusters: readonly CompanyCluster[], mentions: readonly PartyMention[]): Party[] {
  const unique = makeUnique();
  const ids = new Map(clusters.map((cluster) => [cluster.key, unique(slugOf('company', cluster.key))]));
  return clusters
    .map((cluster) => ({
      id: ids.get(cluster.key)!,
      name: cluster.name,
      type: cluster.type,
      forms: cluster.forms,
      because: cluster.because,
      ambiguous: cluster.ambiguous.flatMap((key) => ids.get(key) ?? []),
      mentions: cluster.mentions.map((i) => mentions[i]!),
    }))
    .sort((a, b) => byCodeUnit(a.id, b.id));
}

function lookups(list: readonly Party[]): Pick<Parties, 'at' | 'named' | 'nameOf'> {
  const mentions = list.flatMap((party) => party.mentions.map(({ evidence }) => ({ ...evidence, party })));
  const places = new Map([...groupBy(mentions, (m) => m.article)].map(([id, here]) => [id, makeOverlap(here)]));
  const names = new Map<string, Party>();
  for (const party of list)
    for (const form of [...party.forms, party.name]) {
      const key = companyKey(form);
      if (!names.has(key)) names.set(key, party);
    }
  const named = (name: string): Party | undefined => names.get(companyKey(name));
  return {
    at: (article, place) => places.get(article)?.(place)?.party,
    named,
    nameOf: (name) => named(name)?.name ?? normalisedName(name),
  };
}

export const placesOf = (party: Party): Evidence[] => party.mentions.map((m) => m.evidence);
