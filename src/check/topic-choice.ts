import { byCodeUnit } from '../text/fold.js';
import { contentStems } from '../text/stem.js';
import { wordsOf } from '../text/words.js';
import type { Topic, TopicKind } from './topics.js';

/** Who is quoted weighs most, then lists and parties, utterances, what is promised, what is claimed, and other names. */
const ORDER: readonly TopicKind[] = ['voice', 'list', 'party', 'person', 'quote', 'part', 'claim', 'name'];

export const rankOf = (topic: Topic): number => ORDER.indexOf(topic.kind);

/**
 * Chooses the topics worth a finding, weightiest first: one for one fact, no more of a kind than `most`. A topic goes
 * where the words of its name are among those of a weightier one in the same articles, or hold all of them.
 */
export function chooseTopics(topics: readonly Topic[], most: Readonly<Record<TopicKind, number>>): Topic[] {
  const left = { ...most };
  const kept = new Map<string, Named[]>();
  const parts = new Set<string>();
  const sorted = [...topics].sort((a, b) => rankOf(a) - rankOf(b) || b.articles.length - a.articles.length);
  return sorted.filter((topic) => {
    const key = topic.articles.join(' ');
    const known = kept.get(key) ?? [];
    kept.set(key, known);
    const stems = stemsOf(topic);
    if (topic.key !== undefined && parts.has(topic.key)) return false;
    if (topic.key !== undefined) parts.add(topic.key);
    if (known.some((other) => isOne(topic, stems, other)) || left[topic.kind]-- <= 0) return false;
    known.push({ topic, stems });
    return true;
  });
}

interface Named {
  topic: Topic;
  stems: ReadonlySet<string>;
}

const stemsOf = (topic: Topic): Set<string> =>
  new Set(
    topic.key?.split(' ') ??
      contentStems(wordsOf(topic.kind === 'claim' ? topic.evidence[0]!.text : topic.name)).sort(byCodeUnit),
  );

/** Two utterances of one speaker are two topics, however alike; so are two lists. */
function isOne(topic: Topic, stems: ReadonlySet<string>, other: Named): boolean {
  if (topic.kind === other.topic.kind && (topic.kind === 'quote' || topic.kind === 'list' || topic.kind === 'claim'))
    return false;
  if (topic.kind === 'quote' || other.topic.kind === 'claim') return false;
  const [small, large] = stems.size < other.stems.size ? [stems, other.stems] : [other.stems, stems];
  return small.size > 0 && [...small].every((stem) => large.has(stem));
}
