import type { Origin, ReuseRun } from '../../model/event.js';
import { oneLine } from '../../text/escape.js';
import { counted, listed } from '../view.js';
import { someOf } from '../story.js';
import { placeLink, type PageView } from './places.js';
import { markup, nothing, type Html } from './template.js';

/** Which articles draw on one text as far as their words show, and the words they share. */
export function originSection(view: PageView): Html {
  const { origins, reuse } = view.event;
  if (origins.length + reuse.length === 0) return nothing;
  return markup`<section id="origins" aria-labelledby="origins-h">
<h2 id="origins-h">Whose words</h2>
<p class="lede">Articles that print one statement or one text are one origin: what they say alike counts once. Where a shared text comes from is not known unless a byline, a wire tag or a reference text says so.</p>
<ul class="open">${origins.map((origin) => originItem(view, origin))}</ul>
${sharedRuns(view, reuse)}
</section>`;
}

function originItem(view: PageView, { articles, kind, source, because }: Origin): Html {
  const from = source === null ? (articles.length > 1 ? '; direction unknown' : '') : `; the text of ${source}`;
  const why = markup`<details><summary>${counted(because.length, 'reason')}</summary><ul>${because.slice(0, MOST_RUNS).map((b) => markup`<li>${b}</li>`)}</ul>${because.length > MOST_RUNS && markup`<p class="sub">and ${because.length - MOST_RUNS} more, in dataset.json</p>`}</details>`;
  return markup`<li><strong>${someOf(articles.map(view.label))}</strong>: ${kind}${from}${because.length > 0 && why}</li>`;
}

/** As many runs as a reader may want to read; every one of them stands in dataset.json. */
const MOST_RUNS = 20;

function sharedRuns(view: PageView, reuse: readonly ReuseRun[]): Html {
  if (reuse.length === 0) return nothing;
  const summary = `${counted(reuse.length, 'run')} of words that several articles have`;
  if (view.excerpts) return markup`<p class="quiet">${summary}</p>`;
  const longest = [...reuse].sort((a, b) => b.words - a.words).slice(0, MOST_RUNS);
  const items = longest.map(({ words, sides, origin }) => {
    const links = sides
      .slice(0, MOST_RUNS)
      .map((side) => placeLink(view, side, `${view.label(side.article)}, ${voices[side.voice]}`));
    return markup`<li>“${oneLine(sides[0]!.text)}” <span class="sub">${counted(words, 'word')} · ${origin} · ${links.map((link, i) => markup`${i > 0 && '; '}${link}`)}</span></li>`;
  });
  const rest = reuse.length - longest.length;
  return markup`<details class="quiet"><summary>${summary}</summary><ul>${items}</ul>${rest > 0 && markup`<p class="sub">and ${rest} shorter ones, in dataset.json</p>`}</details>`;
}

const voices = { own: 'in its own words', quoted: 'in quotation marks', reported: 'in reported speech' };

/** "3 articles, 1 origin; without A it would not be known" */
export const supportText = (
  view: PageView,
  { articles, origins, dependsOn }: { articles: readonly string[]; origins: number; dependsOn: readonly string[] },
): string => {
  const rests = dependsOn.length > 0 ? `; rests on ${listed(dependsOn.map(view.label))}` : '';
  return `${counted(articles.length, 'article')}, ${counted(origins, 'known origin')}${rests}`;
};
