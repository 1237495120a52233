import type { Evidence } from '../model/span.js';
import { defineCheck } from './define.js';
import { isPrintedElsewhere } from './printed-elsewhere.js';
import { hasVerdict, printed } from './wording.js';
import { chooseTopics, rankOf } from './topic-choice.js';
import { topicsOf, type TopicKind } from './topics.js';

/** How many of each kind a reader would still look at. */
const MOST: Readonly<Record<TopicKind, number>> = {
  voice: 12,
  list: 2,
  quote: 8,
  person: 8,
  party: 8,
  part: 8,
  claim: 9,
  name: 6,
};

/** A topic that stands in one article of this set. */
export const exclusiveClaim = defineCheck('exclusive-claim', (view) => {
  if (view.articles.length < 2) return [];
  const perSentence = new Map<string, number>();
  const alone = topicsOf(view)
    .filter((t) => t.articles.length === 1 && !view.byId.get(t.articles[0]!)?.isReference)
    .filter((t) => !isPrintedElsewhere(view, t))
    .filter((t) => t.kind !== 'part' || (/ /u.test(t.key ?? '') && isFew(perSentence, t.evidence[0]!)));
  return chooseTopics(alone, MOST).map((topic) => ({
    rank: rankOf(topic),
    subject: topic.id,
    topic: topic.kind === 'claim' ? printed(topic.evidence[0]!.text) : topic.name,
    sides: [
      {
        articles: topic.articles,
        value: topic.kind === 'claim' ? topic.evidence[0]!.text : topic.name,
        evidence: topic.evidence.slice(0, 4),
      },
    ],
    disposition: 'info' as const,
    variant: topic.many || (topic.kind === 'claim' && hasVerdict(topic.evidence[0]!.text)) ? 'many' : '',
  }));
});

/** Two parts of one sentence are enough: the reader sees the rest of it with them. */
function isFew(seen: Map<string, number>, { article, start }: Evidence): boolean {
  const key = `${article} ${start}`;
  seen.set(key, (seen.get(key) ?? 0) + 1);
  return seen.get(key)! <= 2;
}
