import type { Evidence } from '../../model/span.js';
import { coverageCodes, type CoverageCode, type Matrix, type MatrixRow } from '../matrix.js';
import { placeLink, type PageView } from './places.js';
import { markup, type Html } from './template.js';

/** More columns than this are no table that anybody reads across. */
export const MOST_COLUMNS = 16;

/** More items than this are left to coverage.csv. */
const MOST_ITEMS = 60;

/** Of many articles: how many have what, with the words of the first; coverage.csv says of each article what it has. */
export function countsTable(view: PageView, { kind, title, rows }: Matrix, words: ReadonlyMap<string, Evidence>): Html {
  const codes = (Object.keys(coverageCodes) as CoverageCode[]).filter((code) =>
    rows.some((row) => row.codes.includes(code)),
  );
  const heads = codes.map((code) => markup`<th scope="col" class="n">${coverageCodes[code].short}</th>`);
  const lines = rows.slice(0, MOST_ITEMS).map((row) => {
    const counts = codes.map((code) => markup`<td class="n">${row.codes.filter((c) => c === code).length}</td>`);
    return markup`<tr><th scope="row">${row.name}</th>${counts}<td>${firstWords(view, kind, row, words)}</td></tr>`;
  });
  const rest = rows.length - MOST_ITEMS;
  return markup`<div class="scroll" role="region" aria-label="${title}: how many articles" tabindex="0"><table class="matrix counts">
<caption>${title}: how many of ${view.event.articles.length} articles</caption>
<thead><tr><td></td>${heads}<th scope="col">first in</th></tr></thead><tbody>${lines}</tbody></table></div>
${rest > 0 && markup`<p class="sub">and ${rest} more, in coverage.csv</p>`}`;
}

function firstWords(view: PageView, kind: string, row: MatrixRow, words: ReadonlyMap<string, Evidence>): Html {
  for (const { id, label } of view.event.articles) {
    const evidence = words.get(`${kind}/${row.item}/${id}`);
    if (evidence) return placeLink(view, evidence, label);
  }
  return markup`–`;
}
