import type { EventInput } from '../../ingest/index.js';
import { prepareArticle } from '../../ingest/index.js';
import { isEvidenceZone, type Article } from '../../model/article.js';
import type { Checked } from '../../check/index.js';
import type { Settings } from '../../model/config.js';
import type { Reconciled } from '../../model/event.js';
import type { Extraction, Quote } from '../../model/extraction.js';
import { crossCheck, extractArticle } from '../../pipeline.js';
import { plainLine } from './plain.js';

/** An article before anything is altered, with what the alterations need to know of it. */
export interface GroundArticle {
  article: Article;
  extraction: Extraction;
  /** its plain words in one line, and those that stand in quotations */
  line: string;
  quotedLine: string;
  /** quotations in marks, where words are evidence */
  quotes: Quote[];
  isEvidence: (at: number) => boolean;
}

/** What an alteration may change: the reconciled items and the findings. */
export type CrossChecked = Reconciled & Checked;

export function crossChecked(input: EventInput, extractions: Extraction[], settings: Settings): CrossChecked {
  const { story, checked } = crossCheck({ ...input, extractions }, settings);
  return { ...story.event, ...checked };
}

/** An event as it stands, with its findings. */
export interface Ground {
  input: EventInput;
  settings: Settings;
  articles: GroundArticle[];
  event: CrossChecked;
}

/** Reads an event once; alterations then cost one extraction and one cross-check each. */
export function makeGround(input: EventInput, settings: Settings): Ground {
  const articles = input.articles.map(groundArticle);
  const event = crossChecked(
    input,
    articles.map((a) => a.extraction),
    settings,
  );
  return { input, settings, articles, event };
}

function groundArticle(article: Article): GroundArticle {
  const extraction = extractArticle(article);
  const isEvidence = (at: number): boolean =>
    article.zones.some((zone) => zone.start <= at && at < zone.end && isEvidenceZone(zone.kind));
  const quotes = extraction.quotes.filter((quote) => quote.type !== 'indirect' && isEvidence(quote.start));
  return {
    article,
    extraction,
    line: plainLine(article.text),
    quotedLine: quotes.map((quote) => plainLine(quote.text)).join('|'),
    quotes,
    isEvidence,
  };
}

/** The article with another text: what its old text said of itself is read again, what came with it stays. */
export function withText(article: Article, text: string): Article {
  const before = prepareArticle({ id: article.id, text: article.text });
  const after = prepareArticle({ id: article.id, text });
  const { outlet, published, title } = article;
  return {
    ...article,
    text,
    zones: after.zones,
    outlet: outlet === before.outlet ? after.outlet : outlet,
    published: published === before.published ? after.published : published,
    title: title === before.title ? after.title : title,
  };
}

/** The other articles of the event. */
export const othersOf = (ground: Ground, article: GroundArticle): GroundArticle[] =>
  ground.articles.filter((other) => other !== article);
