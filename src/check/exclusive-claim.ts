import { defineCheck } from './define.js';
import { topicsOf, type TopicKind } from './topics.js';

/** How many of each kind a reader would still look at. */
const MOST: Readonly<Record<TopicKind, number>> = {
  voice: 12,
  list: 2,
  quote: 8,
  person: 8,
  party: 8,
  part: 8,
  name: 10,
};

/** A topic that stands in one article of this set. */
export const exclusiveClaim = defineCheck('exclusive-claim', (view) => {
  if (view.articles.length < 2) return [];
  const left = { ...MOST };
  return topicsOf(view)
    .filter((t) => t.articles.length === 1 && !view.byId.get(t.articles[0]!)?.isReference)
    .filter((t) => left[t.kind]-- > 0)
    .map((topic) => ({
      subject: topic.id,
      topic: topic.name,
      sides: [{ articles: topic.articles, value: topic.name, evidence: topic.evidence.slice(0, 4) }],
      disposition: 'info' as const,
    }));
});
