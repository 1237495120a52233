import { defineCheck } from './define.js';
import { nameOf } from './finish.js';
import { topicsOf, type Topic, type TopicKind } from './topics.js';
import type { View } from './view.js';
import { series } from './wording.js';

const MOST: Readonly<Record<TopicKind, number>> = {
  voice: 8,
  list: 0,
  quote: 6,
  person: 6,
  party: 10,
  part: 10,
  name: 0,
};

/** A topic that two articles or the reference text have, at least half of the set, and another has not. */
export const omission = defineCheck('omission', (view) => {
  const left = { ...MOST };
  return topicsOf(view)
    .filter((topic) => isCommon(view, topic) && withoutIt(view, topic).length > 0)
    .filter((topic) => left[topic.kind]-- > 0)
    .map((topic) => {
      const without = withoutIt(view, topic);
      return {
        subject: topic.id,
        topic: topic.name,
        sides: [
          { articles: topic.articles, value: topic.name, evidence: topic.evidence.slice(0, 6) },
          { articles: without, value: 'no counterpart', evidence: [] },
        ],
        disposition: 'difference' as const,
        detail: series(without.map((id) => nameOf(view, id))),
      };
    });
});

const withoutIt = (view: View, topic: Topic): string[] =>
  view.outlets.map((a) => a.id).filter((id) => !topic.articles.includes(id));

function isCommon(view: View, { articles }: Topic): boolean {
  const reference = articles.some((id) => view.byId.get(id)?.isReference);
  const outlets = articles.filter((id) => !view.byId.get(id)?.isReference).length;
  return reference || (outlets >= 2 && outlets * 2 >= view.outlets.length - 1);
}
