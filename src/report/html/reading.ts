import type { EventArticle } from '../../model/event.js';
import type { Evidence } from '../../model/span.js';
import { oneLine } from '../../text/escape.js';
import { readingOf, type Reading } from '../reading.js';
import { speakersByArticle, type Speaker } from '../speakers.js';
import { mainGroup } from '../story.js';
import { counted } from '../view.js';
import { articleId, placeLink, type PageView } from './places.js';
import { markup, nothing, type Html } from './template.js';

/** What was read, before any verdict: what each article says and who speaks in it, how much of it counts, and what nothing was recognised in. */
export function readingSection(view: PageView): Html {
  const { event, outlets } = view;
  const alone =
    outlets.length === 1 && markup`<p class="notice">One article alone: there is nothing to check it against.</p>`;
  const rows = rowsOf(view);
  const rest = event.articles.length - MOST_ROWS;
  const shown = rest > 2 ? rows.slice(0, MOST_ROWS) : rows;
  return markup`<section id="reading" aria-labelledby="reading-h">
<h2 id="reading-h">What was read</h2>
${alone}${table(view, shown, 'How each article was read')}
${rest > 2 && markup`<details class="more"><summary>${rest} more articles</summary>${table(view, rows.slice(MOST_ROWS), 'How the other articles were read')}</details>`}
<p class="key"><span><span class="swatch own"></span> the outlet’s own words</span> <span><span class="swatch quoted"></span> in quotation marks</span> <span><span class="swatch reported"></span> reported speech</span> <span><span class="swatch aside"></span> set aside</span> <span><span class="swatch shared"></span> words that another article has as well</span></p>
${quiet(view)}${refused(view)}${setAside(view)}
</section>`;
}

/** More articles than this are folded, so that the first screen stays one. */
const MOST_ROWS = 12;

const table = (view: PageView, rows: readonly Html[], name: string): Html => {
  const group = mainGroup(view.event);
  return markup`<div class="scroll" role="region" aria-label="${name}" tabindex="0"><table class="reading">
<caption class="vh">What each article says and who speaks in it; words kept as evidence and set aside; sentences in which nothing was recognised; quotation marks that hold no quotation</caption>
<thead><tr><th scope="col">Article</th><th scope="col">${group ? `On ${group.label}` : 'Numbers'}</th><th scope="col">Who speaks</th><th scope="col" class="n">Words kept</th><th scope="col" class="n">Set aside</th><th scope="col" class="n">Nothing recognised</th><th scope="col" class="n">Marks refused</th></tr></thead>
<tbody>${rows}</tbody>
</table></div>`;
};

function rowsOf(view: PageView): Html[] {
  const speakers = speakersByArticle(view.event);
  return view.event.articles.map((article) => row(view, article, speakers.get(article.id) ?? []));
}

function row(view: PageView, article: EventArticle, speakers: readonly Speaker[]): Html {
  const reading = readingOf(view, article);
  const { quiet, sentences, refused } = reading;
  const name = view.excerpts ? article.label : markup`<a href="#${articleId(view, article.id)}">${article.label}</a>`;
  const role = article.role === 'reference' && markup` <span class="tag">reference</span>`;
  const aside = article.words - article.wordsKept;
  return markup`<tr><th scope="row">${name}${role}${subline(article)}${strip(article, reading)}</th>
<td data-h="Number">${numbers(view, article.id)}</td><td data-h="Who speaks">${speakers.length ? markup`<ul>${speakers.map((s) => speakerItem(view, s))}</ul>` : markup`<span class="sub">nobody in quotation marks</span>`}</td>
<td class="n" data-h="Words kept">${article.wordsKept}</td><td class="n" data-h="Set aside">${aside}</td>
<td class="n" data-h="Nothing recognised">${quiet} <span class="of">of ${sentences}</span></td><td class="n" data-h="Marks refused">${refused}</td></tr>`;
}

function subline({ title, label, published }: EventArticle): Html {
  const headline = title === null ? 'no headline' : title === label ? null : `“${oneLine(title, 90)}”`;
  return markup`<span class="date">${[headline, published ?? 'no date known'].filter(Boolean).join(' · ')}</span>`;
}

/** What the article prints of the group's number: each expression once, and its full list. */
function numbers(view: PageView, article: string): Html {
  const group = mainGroup(view.event);
  const stated = (group?.stated ?? []).filter((s) => s.article === article);
  const lists = (group?.lists ?? []).filter((l) => l.article === article && l.closed && l.status === 'member');
  const link = (evidence: Evidence, words: string): Html => markup`<li>${placeLink(view, evidence, words)}</li>`;
  const once = [...new Map(stated.map((s) => [oneLine(s.text), s]))];
  const items = [
    ...once.map(([text, s]) => link(s, `“${oneLine(text, 60)}”`)),
    ...lists.map((l) => link(l.evidence, `a list of ${l.names.length} names`)),
  ];
  return items.length ? markup`<ul>${items}</ul>` : markup`<span class="sub">no number</span>`;
}

const speakerItem = (view: PageView, { name, affiliation, named, words, first }: Speaker): Html => {
  const who = name === null ? 'no speaker named' : name;
  const link = placeLink(view, first, who);
  const of = affiliation !== null && !who.includes(affiliation) && `, ${affiliation}`;
  return markup`<li${!named && markup` class="unnamed"`}>${link}${of} <span class="of">${counted(words, 'word')}</span></li>`;
};

const WIDTH = 300;

/** The article as a strip from its first character to its last: whose voice, and below it what another article has as well. */
function strip(article: EventArticle, { strip, shared, length }: Reading): Html {
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

/** A longer list is one to search, not to read. */
const MOST_ITEMS = 200;

function folded(summary: string, items: readonly Html[], onlyCounted = false): Html {
  if (items.length === 0) return nothing;
  if (onlyCounted) return markup`<p class="quiet">${summary}</p>`;
  const rest = items.length - MOST_ITEMS;
  return markup`<details class="quiet"><summary>${summary}</summary><ul>${items.slice(0, MOST_ITEMS)}</ul>${rest > 0 && markup`<p class="sub">and ${rest} more, in sentences.csv and dropped.csv</p>`}</details>`;
}
