import type { EventCompany } from '../model/event.js';
import type { Evidence } from '../model/span.js';
import { distinct } from './choose.js';
import { findMemberships, statusOf } from './membership.js';
import type { CountOrigins } from './origins.js';
import { placesOf, type Parties } from './parties.js';
import { byPlace, type Source } from './source.js';

/** The companies and organisations of the event, with who is in the group the story is about and who is not. */
export function listCompanies(sources: readonly Source[], parties: Parties, origins: CountOrigins): EventCompany[] {
  const memberships = findMemberships(sources, parties);
  const counted = new Set(sources.filter((s) => s.counted).map((s) => s.article.id));
  return parties.list.map((party) => {
    const membership = memberships.get(party) ?? [];
    const mentions = oncePerPlace(placesOf(party));
    return {
      id: party.id,
      name: party.name,
      type: party.type,
      status: statusOf(party, membership),
      ambiguous: party.ambiguous,
      forms: party.forms,
      support: {
        articles: distinct(mentions.map((m) => m.article).filter((id) => counted.has(id))),
        origins: origins(mentions),
      },
      mentions,
      membership,
      because: party.because,
    };
  });
}

const oncePerPlace = (places: readonly Evidence[]): Evidence[] => [
  ...new Map([...places].sort(byPlace).map((at) => [`${at.article}\n${at.start}\n${at.end}`, at])).values(),
];
