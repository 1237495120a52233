import { findingClasses, type Finding } from '../../model/finding.js';
import { byCodeUnit } from '../../text/fold.js';
import { levelOrder } from '../settles.js';
import { counted, type Card, type EventView } from '../view.js';
import { cardArticle } from './card.js';
import { changesNote } from './decisions.js';
import type { PageView } from './places.js';
import { markup, nothing, type Html } from './template.js';

/** Every finding, worst first, each beside the words it rests on. */
export function findingSection(view: PageView): Html {
  const shown = shownCards(view);
  return markup`<section id="findings" aria-labelledby="findings-h">
<h2 id="findings-h">Where they differ</h2>
<p class="lede">${counted(view.cards.length, 'difference')}, worst first. Each says what stands where; words that only one of two passages has are <del>marked</del> <ins>in it</ins>. Which of two prints an announcement had is not known unless a reference text is among the inputs.</p>
<ul class="levels">${view.byLevel.map(({ level, cards }) => markup`<li class="${cards ? level : 'none'}"><span class="count">${cards}</span> ${level}</li>`)}</ul>
${changesNote(view.event)}${beyond(view, shown)}${filters(view)}
<p id="shown" class="sub" role="status"></p>
<div id="cards">${cards(view, shown)}</div>
${view.cards.length === 0 && markup`<p>No difference was found.</p>`}
</section>`;
}

/** More than this at level info are folded: what one article alone has is for looking up. */
const MOST_INFO = 6;

/** A page of more findings than this would not open in a second; the tables hold them all. */
export const MOST_FINDINGS = 2000;

/** The worst cards first, until the page holds as many findings as it can. */
function shownCards({ cards }: PageView): Card[] {
  let findings = 0;
  return cards.filter(({ others }) => (findings += 1 + others.length) <= MOST_FINDINGS);
}

function beyond(view: PageView, shown: readonly Card[]): Html {
  const rest = view.cards.slice(shown.length);
  if (rest.length === 0) return nothing;
  const [first, last] = [rest[0]!.lead.level, rest.at(-1)!.lead.level];
  const levels = first === last ? `of level ${first}` : `of the levels ${first} to ${last}`;
  return markup`<p class="notice">The ${shown.length} largest of ${view.cards.length} differences are on this page. The other ${rest.length}, ${levels}, stand in findings.csv and dataset.json, their words in evidence.csv.</p>`;
}

function cards(view: PageView, shown: readonly Card[]): Html[] {
  const all = shown.map((card) => cardArticle(view, card));
  const first = shown.findIndex((card) => card.lead.level === 'info');
  if (first < 0 || all.length - first <= MOST_INFO) return all;
  const rest = markup`<details class="tier"><summary>${all.length - first} of level info</summary>${all.slice(first)}</details>`;
  return [...all.slice(0, first), rest];
}

/** Shown by the script alone: without it nothing here would work. */
function filters({ cards, outlets, position }: EventView): Html {
  const all: Finding[] = cards.flatMap((c) => [c.lead, ...c.others]);
  const kinds = [...new Map(all.map((f) => [f.kind, f.title]))].sort(([, a], [, b]) => byCodeUnit(a, b));
  const classes = findingClasses.filter((c) => c !== 'style').map((c): Option => [c, c]);
  return markup`<form id="filters" class="filters" role="search" aria-label="Differences" hidden>
<label>Search <input type="search" id="q" autocomplete="off" placeholder="words, names, ids"></label>
${choice(
  'level',
  'Level',
  levelOrder.map((l): Option => [l, l]),
)}
${choice('class', 'Class', classes)}
${choice('kind', 'Kind', kinds)}
${choice(
  'outlet',
  'Article',
  outlets.map((a): Option => [String(position(a.id)), a.label]),
)}
<label>Order <select id="order"><option value="">worst first</option><option value="kind">by kind</option><option value="outlet">by article</option></select></label>
<button type="reset">Clear</button>
<details class="keys"><summary>Keys</summary>
<p><kbd>/</kbd> search · <kbd>j</kbd> <kbd>k</kbd> next and previous difference · <kbd>Esc</kbd> clear</p>
<label><input type="checkbox" id="keys" checked> single keys on</label></details>
</form>`;
}

type Option = readonly [value: string, text: string];

const choice = (id: string, label: string, options: readonly Option[]): Html =>
  markup`<label>${label} <select id="${id}"><option value="">all</option>${options.map(([value, text]) => markup`<option value="${value}">${text}</option>`)}</select></label>`;
