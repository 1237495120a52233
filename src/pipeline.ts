import { checkStory, rulingProblems, type Checked } from './check/index.js';
import { extractArticle, extractArticles } from './extract/index.js';
import type { EventInput } from './ingest/index.js';
import type { Article } from './model/article.js';
import type { Settings } from './model/config.js';
import type { Problem } from './model/dataset.js';
import type { Event, OlderVersion, Story } from './model/event.js';
import type { Extraction } from './model/extraction.js';
import { measureStory } from './measure/index.js';
import { reconcileEvent, splitVersions, type Versions } from './reconcile/index.js';

/** An event, and the articles that are not in it because they could not be extracted. */
export interface Analysis {
  event: Event;
  problems: Problem[];
}

/** The whole story of one event: what each article says, brought together, cross-checked and measured. Pure; touches no disk. */
export function analyzeEvent(input: EventInput, settings: Settings): Analysis {
  const versions = splitVersions(input.articles);
  const { articles, extractions, problems } = extractAll(versions.current);
  const { older, problems: unread } = extractOlder(versions.older);
  const { story, checked } = crossCheck({ ...input, articles, extractions, older }, settings);
  const grouping = input.grouping && { grouping: input.grouping };
  const event = { ...story.event, ...grouping, ...checked, measures: measureStory(story) };
  return { event, problems: [...versions.problems, ...problems, ...unread, ...rulingProblems(checked.rulings)] };
}

/** The middle of the way, from what was extracted before; `articles` and `extractions` run parallel. */
export function crossCheck(
  input: EventInput & { extractions: Extraction[]; older?: OlderVersion[] },
  settings: Settings,
): { story: Story; checked: Checked } {
  const { articles, extractions, older = [] } = input;
  const story = { event: reconcileEvent(input, settings), articles, extractions, older };
  return { story, checked: checkStory(story, settings) };
}

/** Extracts each article by itself: one that cannot be extracted is named and costs the others nothing. */
function extractAll(input: readonly Article[]): {
  articles: Article[];
  extractions: Extraction[];
  problems: Problem[];
} {
  const articles: Article[] = [];
  const extractions: Extraction[] = [];
  const problems: Problem[] = [];
  extractArticles(input).forEach((result, i) => {
    const article = input[i]!;
    if (result instanceof Error)
      problems.push({
        file: article.file,
        stage: 'extract',
        reason: `left out: it could not be extracted (${result.message})`,
      });
    else {
      extractions.push(result);
      articles.push(article);
    }
  });
  return { articles, extractions, problems };
}

/** Older versions are extracted in the same way, each beside the version that came after it. */
function extractOlder(input: Versions['older']): { older: OlderVersion[]; problems: Problem[] } {
  const { articles, extractions, problems } = extractAll(input.map((version) => version.article));
  const newerOf = new Map(input.map(({ article, newer }) => [article, newer]));
  const older = articles.map((article, i) => ({
    article,
    extraction: extractions[i]!,
    newer: newerOf.get(article)!,
  }));
  return { older, problems };
}

/** What articles say, each by itself: the first half of the way, for a pipe. */
export { extractArticle, extractArticles };

/** What is fixed for each kind of finding: its title, what it shows, its base level and class. */
export { kinds } from './check/kinds.js';

/** A mixed pile of articles as stories, before any of them is extracted. */
export { groupArticles } from './group/index.js';
