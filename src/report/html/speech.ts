import type { EventPrinciple, EventQuote } from '../../model/event.js';
import { diffWords } from '../../text/diff-words.js';
import { oneLine } from '../../text/escape.js';
import { counted, spoken } from '../view.js';
import { driftLegend, driftTable } from './drift.js';
import { supportText } from './origins.js';
import { placeLink, type PageView } from './places.js';
import { markup, type Html } from './template.js';

/** Every utterance with its wordings; those after the first are shown against it. */
export function quotationSection(view: PageView): Html {
  const { marked, reported } = spoken(view.event);
  return markup`<section id="quotations" aria-labelledby="quotations-h">
    <h2 id="quotations-h">Quotations</h2>
    ${marked.length === 0 && markup`<p>No quotation was recognised.</p>`} ${marked.map((quote) => utterance(view, quote))}
    ${
      reported.length > 0 &&
      markup`<details>
        <summary>${counted(reported.length, 'statement')} in reported speech alone</summary>
        ${reported.map((quote) => utterance(view, quote))}
      </details>`
    }
  </section>`;
}

function utterance(view: PageView, quote: EventQuote): Html {
  const [first, ...rest] = quote.wordings;
  const who = quote.speaker ?? 'No speaker named';
  return markup`<article class="utterance">
    <h3>${who}${quote.affiliation && markup`<span class="sub">${quote.affiliation}</span>`}</h3>
    ${
      first !== undefined &&
      markup`<blockquote>
        <p>“${first.text}”</p>
        ${printedBy(view, quote, first.articles)}
      </blockquote>`
    }
    ${rest.map(
      (w) =>
        markup`<blockquote class="variant">
          <p>“${against(first!.text, w.text)}”</p>
          ${printedBy(view, quote, w.articles)}
        </blockquote>`,
    )}
    <p class="sub">${counted(quote.wordings.length, 'wording')} · ${supportText(view, quote.support)}</p>
  </article>`;
}

function printedBy(view: PageView, quote: EventQuote, articles: readonly string[]): Html {
  const links = articles.map((id) => {
    const instance = quote.instances.find((i) => i.article === id);
    return instance ? placeLink(view, instance, view.label(id)) : markup`${view.label(id)}`;
  });
  return markup`<p class="where">${links.map((link, i) => markup`${i > 0 && ' · '}${link}`)}</p>`;
}

function against(first: string, other: string): Html[] {
  const parts = diffWords(oneLine(first), oneLine(other));
  const shared = parts.reduce((sum, p) => sum + (p.op === 'same' ? p.text.length : 0), 0);
  if (shared * 2 < Math.min(first.length, other.length)) return [markup`${other}`];
  return parts.map(({ op, text }) =>
    op === 'same' ? markup`${text}` : op === 'ins' ? markup`<ins>${text}</ins>` : markup`<del>${text}</del>`,
  );
}

/** Every principle with each article's description of it. */
export const principleSection = (view: PageView): Html =>
  markup`<section id="principles" aria-labelledby="principles-h">
    <h2 id="principles-h">Principles</h2>
    ${view.event.principles.length === 0 && markup`<p>No principle or commitment was recognised.</p>`}
    ${view.event.principles.some(({ drift }) => drift.length > 0) && driftLegend()}
    ${view.event.principles.map((principle) => descriptions(view, principle))}
  </section>`;

function descriptions(view: PageView, principle: EventPrinciple): Html {
  const { name, descriptions, support, drift } = principle;
  const articles = [...new Set(descriptions.map((d) => d.article))];
  const rows = articles.map((article) => {
    const own = descriptions.filter((d) => d.article === article);
    const lines = own.map(
      (d) =>
        markup`<dd>${placeLink(view, d, d.text)}${d.quoted && markup` <span class="sub">in quotation marks</span>`}</dd>`,
    );
    return markup`<div><dt>${view.label(article)}</dt>${lines}</div>`;
  });
  const full = markup`<dl>${rows}</dl>`;
  const folded = markup`<details><summary>${counted(descriptions.length, 'description')} in full</summary>${full}</details>`;
  return markup`<article class="promise"><h3>${name} <span class="sub">${supportText(view, support)}</span></h3>
${driftTable(view, principle)}${drift.length > 0 ? folded : full}</article>`;
}
