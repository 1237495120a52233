import type { EventCompany } from '../model/event.js';
import type { Evidence } from '../model/span.js';
import { findMemberships, statusOf } from './membership.js';
import type { CountOrigins } from './origins.js';
import { placesOf, type Parties, type Party } from './parties.js';
import { byPlace, type Source } from './source.js';
import { decidingArticles, seldomSaid, supportOf } from './support.js';

/** The companies and organisations of the event, with who is in the group the story is about and who is not. */
export function listCompanies(sources: readonly Source[], parties: Parties, origins: CountOrigins): EventCompany[] {
  const memberships = findMemberships(sources, parties);
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
      support: supportOf(mentions, origins, decidingStatus(party, membership)),
      mentions,
      membership,
      because: party.because,
    };
  });
}

const oncePerPlace = (places: readonly Evidence[]): Evidence[] => [
  ...new Map([...places].sort(byPlace).map((at) => [`${at.article}\n${at.start}\n${at.end}`, at])).values(),
];

/** Articles without any one of which the party would have another status. */
function decidingStatus(party: Party, rows: EventCompany['membership']): string[] {
  const may = seldomSaid(rows.map(({ status, article }) => ({ key: status, article })));
  return decidingArticles(may, (out) =>
    statusOf(
      party,
      rows.filter((row) => row.article !== out),
    ),
  );
}
