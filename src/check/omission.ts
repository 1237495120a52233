import { defineCheck } from './define.js';
import { nameOf } from './finish.js';
import { chooseTopics, rankOf } from './topic-choice.js';
import { topicsOf, type Topic, type TopicKind } from './topics.js';
import type { View } from './view.js';
import { series } from './wording.js';

const MOST: Readonly<Record<TopicKind, number>> = {
  voice: 8,
  list: 0,
  quote: 6,
  person: 6,
  party: 14,
  part: 8,
  claim: 0,
  name: 6,
};

/** A topic that two articles or the reference text have, at least half of the set, and another has not. */
export const omission = defineCheck('omission', (view) => {
  const common = topicsOf(view).filter(
    (topic) =>
      isCommon(view, topic) &&
      !(topic.kind === 'voice' && topic.many) &&
      !isAbsentee(view, topic) &&
      withoutIt(view, topic).length > 0,
  );
  return chooseTopics(common, MOST).map((topic) => {
    const without = withoutIt(view, topic);
    return {
      rank: rankOf(topic),
      subject: topic.id,
      topic: topic.name,
      sides: [
        { articles: topic.articles, value: topic.name, evidence: topic.evidence.slice(0, 6) },
        { articles: without, value: 'no counterpart', evidence: [] },
      ],
      disposition: 'difference' as const,
      variant: topic.many ? 'many' : '',
      detail: series(without.map((id) => nameOf(view, id))),
    };
  });
});

const withoutIt = (view: View, topic: Topic): string[] =>
  view.outlets.map((a) => a.id).filter((id) => !topic.articles.includes(id));

function isCommon(view: View, topic: Topic): boolean {
  const reference = topic.articles.some((id) => view.byId.get(id)?.isReference);
  const outlets = topic.articles.filter((id) => !view.byId.get(id)?.isReference).length;
  // Members are named as examples: one that two thirds name is no example any more.
  const share = memberOf(view, topic) ? 2 / 3 : 1 / 2;
  return reference || (outlets >= 2 && outlets >= share * (view.outlets.length - 1));
}

const statusOf = (view: View, { kind, id }: Topic): string | undefined =>
  kind === 'party' ? view.event.companies.find((c) => c.id === id)?.status : undefined;

const memberOf = (view: View, topic: Topic): boolean => statusOf(view, topic) === 'member';

/** Who is named as not in the group is a topic of its own kind. */
const isAbsentee = (view: View, topic: Topic): boolean => statusOf(view, topic) === 'absent';
