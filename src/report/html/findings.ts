import { findingClasses, type Finding, type Side } from '../../model/finding.js';
import type { Evidence } from '../../model/span.js';
import type { DiffPart } from '../../text/diff-words.js';
import { byCodeUnit } from '../../text/fold.js';
import { compareSides } from '../comparison.js';
import { levelOrder, settles } from '../settles.js';
import { counted, listed, type Card, type EventView } from '../view.js';
import { whereabouts, type PageView } from './places.js';
import { markup, nothing, type Html } from './template.js';

/** Every finding, worst first, each beside the words it rests on. */
export const findingSection = (view: PageView): Html =>
  markup`<section id="findings" aria-labelledby="findings-h">
    <h2 id="findings-h">Where they differ</h2>
    <p class="lede">
      ${counted(view.cards.length, 'difference')}, worst first. Each says what stands where; which of two prints an
      announcement had is not known unless a reference text is among the inputs.
    </p>
    <ul class="levels">
      ${view.byLevel.map(({ level, cards }) => markup`<li class="${level}"><span class="count">${cards}</span> ${level}</li>`)}
    </ul>
    ${filters(view)}
    <p id="shown" class="sub" role="status"></p>
    <div id="cards">${view.cards.map((card) => cardArticle(view, card))}</div>
    ${view.cards.length === 0 && markup`<p>No difference was found.</p>`}
  </section>`;

/** Shown by the script alone: without it nothing here would work. */
function filters({ cards, outlets }: EventView): Html {
  const present = new Map(cards.flatMap((c) => [c.lead, ...c.others]).map((f) => [f.kind, f.title]));
  const kinds = [...present].sort(([, a], [, b]) => byCodeUnit(a, b));
  const option = (value: string, text: string): Html => markup`<option value="${value}">${text}</option>`;
  return markup`<form id="filters" class="filters" role="search" aria-label="Differences" hidden>
    <label>Search <input type="search" id="q" autocomplete="off" placeholder="words, names, ids" /></label>
    <label
      >Level
      <select id="level">
        ${option('', 'all')}${levelOrder.map((l) => option(l, l))}
      </select></label
    >
    <label
      >Class
      <select id="class">
        ${option('', 'all')}${findingClasses.filter((c) => c !== 'style').map((c) => option(c, c))}
      </select></label
    >
    <label
      >Kind
      <select id="kind">
        ${option('', 'all')}${kinds.map(([kind, title]) => option(kind, title))}
      </select></label
    >
    <label
      >Article
      <select id="outlet">
        ${option('', 'all')}${outlets.map((a) => option(a.id, a.label))}
      </select></label
    >
    <button type="reset">Clear</button>
    <details class="keys">
      <summary>Keys</summary>
      <p><kbd>/</kbd> search · <kbd>j</kbd> <kbd>k</kbd> next and previous difference · <kbd>Esc</kbd> clear</p>
      <label><input type="checkbox" id="keys" checked /> single keys on</label>
    </details>
  </form>`;
}

export function cardArticle(view: PageView, { lead, others }: Card): Html {
  const all = [lead, ...others];
  const of = (pick: (finding: Finding) => readonly string[]): string =>
    [...new Set(all.flatMap(pick))].sort(byCodeUnit).join('\n');
  const articles = of((f) => f.sides.flatMap((side) => side.articles));
  return markup`<article
    class="card ${lead.level}"
    id="f-${lead.id}"
    tabindex="-1"
    aria-labelledby="t-${lead.id}"
    data-level="${lead.level}"
    data-class="${of((f) => [f.class])}"
    data-kind="${of((f) => [f.kind])}"
    data-outlet="${articles}"
  >
    ${findingBody(view, lead, 3)}
    ${
      others.length > 0 &&
      markup`<details class="others">
        <summary>${counted(others.length, 'more reading')} of the same difference</summary>
        ${others.map((o) => markup`<div class="other" id="f-${o.id}">${findingBody(view, o, 4)}</div>`)}
      </details>`
    }
  </article>`;
}

function findingBody(view: PageView, finding: Finding, rank: 3 | 4): Html {
  const { id, level, summary, sides, disposition, ruling } = finding;
  const heading = rank === 3 ? markup`<h3 id="t-${id}">${summary}</h3>` : markup`<h4 id="t-${id}">${summary}</h4>`;
  const ruled = ruling
    ? markup`<p class="ruling">Ruling: ${ruling.decision}${ruling.changed ? ', changed since' : ''}. ${ruling.note}</p>`
    : nothing;
  return markup`<p class="kicker">
      <span class="level ${level}">${level}</span>
      <span class="kind">${finding.title}</span
      >${disposition === 'review' && markup` <span class="tag">for a person to judge</span>`}
      <a class="permalink" href="#f-${id}" aria-label="Link to this difference">#</a>
    </p>
    ${heading} ${ruled} ${comparison(view, finding)}
    <div class="sides">${sides.map((side) => sideBlock(view, side))}</div>
    ${reasons(finding)}`;
}

const words = (parts: readonly DiffPart[]): Html[] =>
  parts.map(({ op, text }) =>
    op === 'del' ? markup`<del>${text}</del>` : op === 'ins' ? markup`<ins>${text}</ins>` : markup`${text}`,
  );

function comparison(view: PageView, finding: Finding): Html {
  const compared = compareSides(finding, view.sources);
  if (!compared) return nothing;
  const [a, b] = [compared.first, compared.second].map((e) => view.label(e.article));
  return markup`<figure class="diff">
    <blockquote><p>${words(compared.parts)}</p></blockquote>
    <figcaption><del>only ${a!}</del> <ins>only ${b!}</ins></figcaption>
  </figure>`;
}

/** More passages than a reader compares at a glance are folded. */
const OPEN_PASSAGES = 2;

function sideBlock(view: PageView, side: Side): Html {
  const shown = side.evidence.slice(0, OPEN_PASSAGES).map((e) => passage(view, e));
  const folded = side.evidence.slice(OPEN_PASSAGES).map((e) => passage(view, e));
  return markup`<div class="side">
    <p class="outlet">${listed(side.articles.map(view.label))}</p>
    <p class="value">${side.value}</p>
    ${shown}
    ${
      folded.length > 0 &&
      markup`<details>
        <summary>${counted(folded.length, 'more passage')}</summary>
        ${folded}
      </details>`
    }
  </div>`;
}

/** The words in the sentence they stand in. */
export function passage(view: PageView, evidence: Evidence): Html {
  const { start, text } = view.sources.sentence(evidence);
  const from = evidence.start - start;
  const to = evidence.end - start;
  return markup`<blockquote>
    <p>${text.slice(0, from)}<mark>${text.slice(from, to)}</mark>${text.slice(to)}</p>
    ${whereabouts(view, evidence)}
  </blockquote>`;
}

function reasons({ id, level, levelParts, kind, class: cls, disposition }: Finding): Html {
  const parts = levelParts.map(
    ({ rule, by }, i) =>
      markup`<tr>
        <th scope="row">${rule}</th>
        <td>${i === 0 ? by : `${by < 0 ? '−' : '+'}${Math.abs(by)}`}</td>
      </tr>`,
  );
  return markup`<details class="reasons">
    <summary>Why ${level}, and what would change it</summary>
    <table>
      <caption>
        Parts of the level (0 info, 1 note, 2 minor, 3 major, 4 critical)
      </caption>
      <tbody>
        ${parts}
        <tr class="sum">
          <th scope="row">level</th>
          <td>${level}</td>
        </tr>
      </tbody>
    </table>
    <p>${settles[kind]}</p>
    <p class="sub">${kind} · ${cls} · ${disposition} · <code>${id}</code></p>
  </details>`;
}
