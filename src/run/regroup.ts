import type { ReadEvent } from '../ingest/index.js';
import type { Article } from '../model/article.js';
import type { Problem } from '../model/dataset.js';
import { groupArticles } from '../pipeline.js';

/** Events as they will be analysed, and what there is to say of the inputs as a whole. */
export interface Regrouped {
  events: ReadEvent[];
  problems: Problem[];
}

interface Pooled extends Article {
  path: string;
}

/**
 * Puts all articles that no table gives an event into stories, whatever folders they lie in. What fits no story is told
 * and left alone.
 */
export function regroup(read: readonly ReadEvent[]): Regrouped {
  const open = read.filter((event) => !event.named);
  const { stories, alone } = groupArticles(poolOf(open));
  const aliases = open.flatMap((event) => event.aliases);
  const rulings = open.flatMap((event) => event.rulings);
  const events = stories.map(({ name, articles, grouping }): ReadEvent => {
    const paths = new Map(articles.map(({ id, path }) => [id, path]));
    return { name, named: false, articles: articles.map(withoutPath), paths, aliases, rulings, problems: [], grouping };
  });
  return {
    events: [...read.filter((event) => event.named), ...events],
    problems: [
      ...open.flatMap((event) => event.problems),
      ...alone.map(({ article, because }) => ({
        file: article.file,
        stage: 'group',
        reason: `fits no story: ${because}`,
      })),
    ],
  };
}

/** The articles of all folders. One whose id stands in several folders gets its folder's name before it. */
function poolOf(events: readonly ReadEvent[]): Pooled[] {
  const uses = new Map<string, number>();
  for (const { id } of events.flatMap((event) => event.articles)) uses.set(id, (uses.get(id) ?? 0) + 1);
  return events.flatMap(({ name, articles, paths }) =>
    articles.map((article) => {
      const path = paths.get(article.id)!;
      const plain = uses.get(article.id) === 1;
      return {
        ...article,
        id: plain ? article.id : `${name}/${article.id}`,
        file: plain ? article.file : `${name}/${article.file}`,
        path,
      };
    }),
  );
}

function withoutPath({ path: _path, ...article }: Pooled): Article {
  return article;
}
