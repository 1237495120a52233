import type { EventArticle } from '../../model/event.js';
import { readingOf } from '../reading.js';
import { counted, type EventView } from '../view.js';
import { articleId } from './places.js';
import { markup, nothing, type Html } from './template.js';

/** What was read, before any verdict: how much of each article counts, and what nothing was recognised in. */
export function readingSection(view: EventView): Html {
  const { event, outlets } = view;
  const alone =
    outlets.length === 1
      ? markup`<p class="notice">One article alone: there is nothing to check it against.</p>`
      : nothing;
  return markup`<section id="reading" aria-labelledby="reading-h">
    <h2 id="reading-h">What was read</h2>
    ${alone}
    <div class="scroll" role="region" aria-label="How each article was read" tabindex="0">
      <table class="reading">
        <caption>
          Words kept as evidence and words set aside, sentences in which nothing was recognised, and quotation marks
          that hold no quotation
        </caption>
        <thead>
          <tr>
            <th scope="col">Article</th>
            <th scope="col">Voice</th>
            <th scope="col" class="n">Words kept</th>
            <th scope="col" class="n">Set aside</th>
            <th scope="col" class="n">Nothing recognised</th>
            <th scope="col" class="n">Marks refused</th>
          </tr>
        </thead>
        <tbody>
          ${event.articles.map((article) => row(view, article))}
        </tbody>
      </table>
    </div>
    <p class="key">
      <span class="swatch own"></span> the outlet’s own words <span class="swatch quoted"></span> in quotation marks
      <span class="swatch reported"></span> reported speech <span class="swatch aside"></span> set aside
    </p>
  </section>`;
}

function row(view: EventView, article: EventArticle): Html {
  const { quiet, sentences, refused } = readingOf(view, article);
  const role = article.role === 'reference' ? markup` <span class="tag">reference</span>` : nothing;
  const date = article.published
    ? markup`<span class="sub">${article.published}</span>`
    : markup`<span class="sub">no date known</span>`;
  return markup`<tr>
    <th scope="row"><a href="#${articleId(view, article.id)}">${article.label}</a>${role}${date}</th>
    <td>${bar(view, article)}</td>
    <td class="n">${article.wordsKept}</td>
    <td class="n">${article.words - article.wordsKept}</td>
    <td class="n">${quiet} <span class="of">of ${counted(sentences, 'sentence')}</span></td>
    <td class="n">${refused}</td>
  </tr>`;
}

const WIDTH = 160;

/** The article as a strip from its first character to its last, coloured by voice. */
function bar(view: EventView, article: EventArticle): Html {
  const { strip, length } = readingOf(view, article);
  const at = (offset: number): number => Math.round((offset / Math.max(1, length)) * WIDTH * 10) / 10;
  const rects = strip.map(
    ({ start, end, kind }) =>
      markup`<rect
        class="${kind}"
        x="${at(start)}"
        width="${Math.max(0.5, at(end) - at(start)).toFixed(1)}"
        height="12"
      />`,
  );
  return markup`<svg
    class="strip"
    viewBox="0 0 ${WIDTH} 12"
    preserveAspectRatio="none"
    role="img"
    aria-label="Where ${article.label} quotes, reports and speaks in its own voice, from first word to last"
  >
    <rect class="own" width="${WIDTH}" height="12" />
    ${rects}
  </svg>`;
}
