import type { EventArticle } from '../../model/event.js';
import { readingOf } from '../reading.js';
import { counted } from '../view.js';
import { articleId, placeLink, type PageView } from './places.js';
import { markup, nothing, type Html } from './template.js';

/** What was read, before any verdict: how much of each article counts, and what nothing was recognised in. */
export function readingSection(view: PageView): Html {
  const { event, outlets } = view;
  const alone =
    outlets.length === 1 && markup`<p class="notice">One article alone: there is nothing to check it against.</p>`;
  return markup`<section id="reading" aria-labelledby="reading-h">
<h2 id="reading-h">What was read</h2>
${alone}
<div class="scroll" role="region" aria-label="How each article was read" tabindex="0"><table class="reading">
<caption>Words kept as evidence and words set aside; sentences in which nothing was recognised; quotation marks that hold no quotation</caption>
<thead><tr><th scope="col">Article</th><th scope="col" class="n">Words kept</th><th scope="col" class="n">Set aside</th><th scope="col" class="n">Nothing recognised</th><th scope="col" class="n">Marks refused</th></tr></thead>
<tbody>${event.articles.map((article) => row(view, article))}</tbody>
</table></div>
<p class="key"><span><span class="swatch own"></span> the outlet’s own words</span> <span><span class="swatch quoted"></span> in quotation marks</span> <span><span class="swatch reported"></span> reported speech</span> <span><span class="swatch aside"></span> set aside</span>
      <span><span class="swatch shared"></span> words that another article has as well</span></p>
${quiet(view)}${refused(view)}${setAside(view)}
</section>`;
}

function row(view: PageView, article: EventArticle): Html {
  const { quiet, sentences, refused } = readingOf(view, article);
  const name = view.excerpts ? article.label : markup`<a href="#${articleId(view, article.id)}">${article.label}</a>`;
  const role = article.role === 'reference' && markup` <span class="tag">reference</span>`;
  return markup`<tr><th scope="row">${name}${role} <span class="date">${article.published ?? 'no date known'}</span>${strip(view, article)}</th>
<td class="n">${article.wordsKept}</td><td class="n">${article.words - article.wordsKept}</td>
<td class="n">${quiet} <span class="of">of ${sentences}</span></td><td class="n">${refused}</td></tr>`;
}

const WIDTH = 300;

/** The article as a strip from its first character to its last: whose voice, and below it what another article has as well. */
function strip(view: PageView, article: EventArticle): Html {
  const { strip, shared, length } = readingOf(view, article);
  const at = (offset: number): number => Math.round((offset / Math.max(1, length)) * WIDTH * 10) / 10;
  const rect = (kind: string, { start, end }: { start: number; end: number }, y: number, height: number): Html =>
    markup`<rect class="${kind}" x="${at(start)}" y="${y}" width="${Math.max(0.5, at(end) - at(start)).toFixed(1)}" height="${height}"/>`;
  const voices = strip.map((part) => rect(part.kind, part, 0, 8));
  const runs = shared.map((run) => rect('shared', run, 9, 3));
  return markup`<svg class="strip" viewBox="0 0 ${WIDTH} 12" preserveAspectRatio="none" role="img" aria-label="${article.label} from first word to last: where it quotes, reports and speaks in its own words, and which words another article has as well"><rect class="own" width="${WIDTH}" height="8"/>${voices}${runs}</svg>`;
}

/** No finding rests on these: a page of excerpts counts them and leaves their words out. */
function quiet(view: PageView): Html {
  const sentences = view.event.sentences.filter((s) => s.found.length === 0);
  const items = sentences.map(
    (s) => markup`<li>${s.text} <span class="sub">${placeLink(view, s, view.label(s.article))}</span></li>`,
  );
  return folded(`${counted(items.length, 'sentence')} in which nothing was recognised`, items, view.excerpts);
}

function refused(view: PageView): Html {
  const marks = view.event.dropped.filter((d) => d.kind === 'mark');
  const items = marks.map(
    (m) =>
      markup`<li>“${m.text}”: ${m.rule} <span class="sub">${placeLink(view, m, view.label(m.article))}</span></li>`,
  );
  return folded(`${counted(items.length, 'pair')} of marks taken for no quotation, and why`, items);
}

function setAside(view: PageView): Html {
  const rest = view.event.dropped.filter((d) => d.kind !== 'mark');
  const items = rest.map(
    (d) =>
      markup`<li>${d.text} <span class="sub">${placeLink(view, d, view.label(d.article))}: ${d.kind}, ${d.rule}</span></li>`,
  );
  return folded(
    `${counted(items.length, 'passage')} set aside${view.excerpts ? '' : ', and by which rule'}`,
    items,
    view.excerpts,
  );
}

function folded(summary: string, items: readonly Html[], onlyCounted = false): Html {
  if (items.length === 0) return nothing;
  if (onlyCounted) return markup`<p class="quiet">${summary}</p>`;
  return markup`<details class="quiet"><summary>${summary}</summary><ul>${items}</ul></details>`;
}
