import type { EventArticle } from '../../model/event.js';
import type { Evidence } from '../../model/span.js';
import { webAddress } from '../../text/escape.js';
import { markup, nothing, type Html } from './template.js';
import type { EventView } from '../view.js';

/** An event on the page. */
export interface PageView extends EventView {
  /** the articles in full are left out, and nothing links to them */
  excerpts: boolean;
  /** every span that the page links to, by its id: where its article is printed in full, it gets an anchor */
  linked: Map<string, Evidence>;
}

/** The id of an article's full text on the page. */
export const articleId = (view: EventView, article: string): string => `a${view.position(article)}`;

/** The id of the place where a span begins; its numbers let the script light up the whole span. */
export const placeId = (view: EventView, { article, start, end }: Evidence): string =>
  `${articleId(view, article)}-${start}-${end}`;

/** A link to the words in the article's text, where that is on the page. */
export function placeLink(view: PageView, evidence: Evidence, content: Html | string): Html {
  if (view.excerpts || view.position(evidence.article) === 0) return markup`${content}`;
  const id = placeId(view, evidence);
  view.linked.set(id, evidence);
  return markup`<a href="#${id}">${content}</a>`;
}

/** Where a span stands, where that is not the body in the outlet's own voice, as a line of links: into the text on this page, and to the live article where it has an address. */
export function whereabouts(view: PageView, evidence: Evidence): Html {
  const article = view.sources.article(evidence.article);
  const { line, column, zone, voice } = view.sources.locate(evidence);
  const voices = { own: '', quoted: 'in quotation marks', reported: 'reported speech' };
  const address = article && liveAddress(article, evidence);
  const live = address ? markup` · <a href="${address}" rel="noreferrer noopener">live article</a>` : nothing;
  const place = placeLink(view, evidence, `${article?.file ?? evidence.article}:${line}:${column}`);
  const facts = [zone === 'body' ? null : zone, voice === 'own' ? null : voices[voice]].filter((f) => f !== null);
  return markup`<p class="where">${place}${facts.map((fact) => ` · ${fact}`)}${live}</p>`;
}

/** The place alone, as a link to the words; where the articles are not on the page, with the words. */
export function shortPlace(view: PageView, evidence: Evidence): Html {
  const { line, column } = view.sources.locate(evidence);
  const place = placeLink(view, evidence, `${view.label(evidence.article)}:${line}:${column}`);
  return view.excerpts ? markup`“${evidence.text}” ${place}` : place;
}

/** A link that scrolls to the words (https://wicg.github.io/scroll-to-text-fragment/), only to plain web addresses. */
export function liveAddress({ url }: Pick<EventArticle, 'url'>, { text }: Evidence): string | null {
  const address = webAddress(url);
  if (address === null) return null;
  const words = text.trim().split(/\s+/u);
  const ends = words.length > 8 ? [words.slice(0, 4), words.slice(-4)] : [words];
  const fragment = ends.map((part) => encodeURIComponent(wellFormed(part.join(' '))).replace(/-/gu, '%2D'));
  return `${address.replace(/#.*$/u, '')}#:~:text=${fragment.join(',')}`;
}

/** Half a surrogate pair cannot be part of an address. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');
