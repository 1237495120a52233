import type { DriftRow, EventPrinciple } from '../../model/event.js';
import { slotNames } from '../../model/extraction.js';
import { oneLine } from '../../text/escape.js';
import { driftWords, slotWords } from '../slot-words.js';
import { listed } from '../view.js';
import { placeLink, type PageView } from './places.js';
import { markup, nothing, type Html } from './template.js';

/** More articles than this are left to drift.csv, so that a table stays one that a reader can compare. */
const MOST_ARTICLES = 12;

/** Which article gives which words of a principle: a row an article, a column a slot; nothing where one article alone has it. */
export function driftTable(view: PageView, { name, drift }: EventPrinciple): Html {
  if (drift.length === 0) return nothing;
  const articles = [...new Set(drift.map((row) => row.article))];
  const slots = slotNames.filter((slot) => drift.some((row) => row.slot === slot && row.words.length > 0));
  const cells = new Map(drift.map((row) => [`${row.article} ${row.slot}`, row]));
  const heads = slots.map((slot) => markup`<th scope="col">${slotWords[slot].label}</th>`);
  const rows = articles.slice(0, MOST_ARTICLES).map((article) => {
    const row = slots.map((slot) => markup`<td>${cell(view, cells.get(`${article} ${slot}`))}</td>`);
    return markup`<tr><th scope="row">${view.label(article)}</th>${row}</tr>`;
  });
  const rest = articles.length - MOST_ARTICLES;
  return markup`<div class="scroll" role="region" aria-label="${name}, slot by slot" tabindex="0"><table class="drift">
<caption class="vh">The words of each article for ${name}, slot by slot</caption>
<thead><tr><td></td>${heads}</tr></thead><tbody>${rows}</tbody></table></div>
${rest > 0 && markup`<p class="sub">${rest} more articles: drift.csv has them.</p>`}`;
}

function cell(view: PageView, row: DriftRow | undefined): Html {
  if (!row) return nothing;
  const words = unique(row.words.map((e) => [oneLine(e.text), e] as const)).map(
    ([text, e]) => markup`<li>${placeLink(view, e, text)}</li>`,
  );
  const own = row.code === 'own' && words.length > 0 && markup`<span class="only">in this article only</span>`;
  const none = words.length === 0 && markup`<span class="sub">–</span>`;
  const lacks = row.lacks.map(({ words: other, articles, elsewhere }) => {
    const where = elsewhere && markup`; ${placeLink(view, elsewhere, 'elsewhere in this article')}`;
    return markup`<li>${oneLine(other)} <span class="of">${listed(articles.map(view.label))}${where}</span></li>`;
  });
  return markup`<ul>${words}</ul>${none}${own}${lacks.length > 0 && markup`<details><summary>${lacks.length} not here</summary><ul>${lacks}</ul></details>`}`;
}

const unique = <T>(pairs: readonly (readonly [string, T])[]): [string, T][] => [...new Map(pairs)];

/** What the drift tables say, for above them. */
export const driftLegend = (): Html =>
  markup`<p class="lede">Where two articles or more describe one commitment, their words stand slot by slot. “Not here”: words that another article has in the slot and this one has not; “in this article only”: ${driftWords.own}. A dash: ${driftWords.none}.</p>`;
