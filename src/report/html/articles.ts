import { isEvidenceZone } from '../../model/article.js';
import type { EventArticle } from '../../model/event.js';
import { webAddress } from '../../text/escape.js';
import { lineSpans } from '../../text/doc.js';
import type { EventView } from '../view.js';
import { markLine, marksOf, type Mark } from './marks.js';
import { articleId, type PageView } from './places.js';
import { markup, nothing, type Html } from './template.js';

/** The articles in full, with what was recognised in them marked, and what was set aside folded. */
export function articleSection(view: PageView): Html {
  const marks = marksOf(view);
  return markup`<section id="articles" aria-labelledby="articles-h">
    <h2 id="articles-h">The articles in full</h2>
    <ul class="legend">
      <li><span class="m quote">quotation</span></li>
      <li><span class="m reported">reported speech</span></li>
      <li><span class="m company">company or organisation</span></li>
      <li><span class="m person">person</span></li>
      <li><span class="m count">number</span></li>
      <li><span class="m principle">principle</span></li>
      <li><span class="m finding">part of a difference</span></li>
    </ul>
    ${[...view.event.articles, ...view.event.versions].map((article) => fullText(view, article, marks.get(article.id) ?? []))}
  </section>`;
}

function fullText(view: EventView, article: EventArticle, marks: readonly Mark[]): Html {
  const text = view.sources.text(article.id);
  const blocks: Html[] = [];
  let aside: Html[] = [];
  let rule = '';
  const fold = (): void => {
    if (aside.length)
      blocks.push(
        markup`<details class="set-aside">
          <summary>Set aside: ${rule}</summary>
          ${aside}
        </details>`,
      );
    aside = [];
  };
  let next = 0;
  for (const line of lineSpans(text, article.zones)) {
    while (next < marks.length && marks[next]!.end <= line.start) next++;
    const inside = linesMarks(marks, next, line.end);
    const paragraph = markup`<p class="${line.zone}">${markLine(text, line, inside)}</p>`;
    if (isEvidenceZone(line.zone)) fold();
    else rule = article.zones.find((z) => z.start <= line.start && line.start < z.end)?.rule ?? line.zone;
    (isEvidenceZone(line.zone) ? blocks : aside).push(paragraph);
  }
  fold();
  return markup`<article class="full" id="${articleId(view, article.id)}" tabindex="-1">
    <h3>${article.label}</h3>
    ${byline(article)}${blocks}
  </article>`;
}

function linesMarks(marks: readonly Mark[], from: number, end: number): Mark[] {
  const inside: Mark[] = [];
  for (let i = from; i < marks.length && marks[i]!.start < end; i++) inside.push(marks[i]!);
  return inside;
}

function byline({ file, published, author, url, role }: EventArticle): Html {
  const address = webAddress(url);
  const facts = [file, role === 'reference' ? 'reference text' : null, author, published ?? 'no date known'].filter(
    (f) => f !== null,
  );
  return markup`<p class="sub">
    ${facts.join(' · ')}${address ? markup` · <a href="${address}" rel="noreferrer noopener">live article</a>` : nothing}
  </p>`;
}
