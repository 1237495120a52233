import type { Finding, Side } from '../../model/finding.js';
import type { Evidence } from '../../model/span.js';
import type { DiffPart } from '../../text/diff-words.js';
import { byCodeUnit, foldText } from '../../text/fold.js';
import { briefly } from '../brief.js';
import { compareSides, sideParts, type Comparison } from '../comparison.js';
import { ruleText, signed } from '../level-rules.js';
import { rulingText } from '../ruling-text.js';
import { settledBy } from '../settles.js';
import { someOf } from '../story.js';
import { counted, type Card } from '../view.js';
import { changeTag } from './decisions.js';
import { shortPlace, whereabouts, type PageView } from './places.js';
import { markup, nothing, type Html } from './template.js';

/** A difference as one card: its worst finding in full, the other readings of it folded. */
export function cardArticle(view: PageView, { lead, others }: Card): Html {
  const all = [lead, ...others];
  const of = (pick: (finding: Finding) => readonly string[]): string =>
    [...new Set(all.flatMap(pick))].sort(byCodeUnit).join('\n');
  const more = others.map((o) => markup`<div class="other" id="f-${o.id}">${findingBody(view, o, 'h4')}</div>`);
  return markup`<article class="card ${lead.level}" id="f-${lead.id}" tabindex="-1" data-level="${lead.level}" data-class="${of((f) => [f.class])}" data-kind="${of((f) => [f.kind])}" data-outlet="${outletsOf(view, all)}">
${findingBody(view, lead, 'h3')}
${others.length > 0 && markup`<details class="others"><summary>${counted(others.length, 'more reading')} of the same difference</summary>${more}</details>`}
</article>`;
}

/** The places of the articles that a card is about; "*" for all of them. */
function outletsOf(view: PageView, all: readonly Finding[]): string {
  const places = new Set(all.flatMap((f) => f.sides.flatMap((side) => side.articles.map(view.position))));
  return view.outlets.every(({ id }) => places.has(view.position(id)))
    ? '*'
    : [...places].sort((a, b) => a - b).join('\n');
}

function findingBody(view: PageView, finding: Finding, heading: 'h3' | 'h4'): Html {
  const { id, level, title, disposition, ruling } = finding;
  const summary = briefly(finding);
  const review = disposition === 'review' && markup` <span class="tag">for a person to judge</span>`;
  const ruled = ruling && rulingText(ruling);
  const name = heading === 'h3' ? markup`<h3>${summary}</h3>` : markup`<h4>${summary}</h4>`;
  return markup`<p class="kicker"><span class="level ${level}">${level}</span> <span class="kind">${title}</span>${review}${changeTag(finding)} <a class="permalink" href="#f-${id}" aria-label="Permalink">#</a></p>
${name}
${ruled ? markup`<p class="ruling">${ruled}</p>` : nothing}
${grounds(view, finding)}`;
}

/** The passages side by side and why the level is what it is; all folded below minor, so that a page of many stays short. */
function grounds(view: PageView, finding: Finding): Html {
  const { level, sides } = finding;
  const compared = compareSides(finding, view.sources);
  const blocks = markup`<div class="sides">${sides.map((side, i) => sideBlock(view, finding, side, compared, i))}</div>`;
  if (level === 'note' || level === 'info')
    return markup`<details class="reasons"><summary>The words, why ${level}, and what would change it</summary>${blocks}${reasons(view, finding)}</details>`;
  return markup`${blocks}<details class="reasons"><summary>Why ${level}, and what would change it</summary>${reasons(view, finding)}</details>`;
}

/** A side of more articles names the first and counts the rest; findings.csv names them all. */
const MOST_LABELS = 12;

/** More passages than a reader compares at a glance are folded, and past these each is a link to its words. */
const OPEN_PASSAGES = 2;
const FULL_PASSAGES = 4;
/** Past as many, the table of evidence holds them: a page that lists hundreds of places is no page to read. */
const MOST_PASSAGES = 24;

function sideBlock(view: PageView, finding: Finding, side: Side, compared: Comparison | null, index: number): Html {
  const full = finding.class === 'style' ? 1 : FULL_PASSAGES;
  const blocks = side.evidence
    .slice(0, full)
    .map((evidence, i) =>
      compared && i === 0 && index < 2
        ? comparedPassage(view, evidence, compared, index === 0 ? 0 : 1)
        : passage(view, evidence, sideLength(finding)),
    );
  const open = Math.min(full, OPEN_PASSAGES);
  const links = side.evidence.slice(full, MOST_PASSAGES).map((e) => markup`<li>${shortPlace(view, e)}</li>`);
  const beyond = side.evidence.length - MOST_PASSAGES;
  if (beyond > 0) links.push(markup`<li>and ${beyond} more, in evidence.csv</li>`);
  const folded = [...blocks.slice(open), links.length > 0 && markup`<ul class="places">${links}</ul>`];
  const rest = side.evidence.length - open;
  const more = markup`<details><summary>${counted(rest, 'more passage')}</summary>${folded}</details>`;
  return markup`<div class="side"><p class="outlet">${someOf(side.articles.map(view.label), MOST_LABELS)}</p>
${valueOf(side)}${blocks.slice(0, open)}${rest > 0 && more}</div>`;
}

/** A longer value is the passage itself, which stands in full below. */
const LONGEST_VALUE = 100;

/** What a side prints, unless the passage below has just these words. */
function valueOf({ value, evidence }: Side): Html {
  const words = foldText(value);
  const told = evidence.length > 0 && (value.length > LONGEST_VALUE || foldText(evidence[0]!.text).includes(words));
  return told ? nothing : markup`<p class="value">${value}</p>`;
}

/** The words in the sentence they stand in. */
const passage = (view: PageView, evidence: Evidence, most: number): Html =>
  around(view, evidence, evidence, markup`<mark>${evidence.text}</mark>`, most);

/** The same, with the words marked that the other side does not print. */
function comparedPassage(view: PageView, evidence: Evidence, compared: Comparison, side: 0 | 1): Html {
  const whole = side === 0 ? compared.first : compared.second;
  return around(
    view,
    evidence,
    whole,
    markup`<span class="same">${sideParts(compared, side).map(differing)}</span>`,
    LONGEST_SIDE,
  );
}

/** A part as the page marks it: what only one of two passages prints. */
export const differing = ({ op, text }: DiffPart): Html =>
  op === 'same' ? markup`${text}` : op === 'del' ? markup`<del>${text}</del>` : markup`<ins>${text}</ins>`;

/** `words` stand for the span `inside` in its sentence; below, where the evidence stands. */
function around(view: PageView, evidence: Evidence, inside: Evidence, words: Html, most: number): Html {
  const { start, text } = view.sources.sentence(evidence);
  const before = lastOf(text.slice(0, Math.max(0, inside.start - start)), most);
  const after = firstOf(text.slice(inside.end - start), most);
  return markup`<blockquote><p>${before}${words}${after}</p>${whereabouts(view, evidence)}</blockquote>`;
}

/** As much of a long sentence or list as a reader needs beside the words; all of it stands in the article. */
const LONGEST_SIDE = 220;
const LONGEST_SIDE_SMALL = 90;

const sideLength = ({ level }: Finding): number =>
  level === 'note' || level === 'info' ? LONGEST_SIDE_SMALL : LONGEST_SIDE;
const lastOf = (text: string, most: number): string =>
  text.length <= most ? text : `… ${text.slice(-most).replace(/^\S*\s/u, '')}`;
const firstOf = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/\s\S*$/u, '')} …`;

/** The parts of the level, and what would change it. */
function reasons(view: PageView, { id, level, levelParts, kind, class: cls, disposition }: Finding): Html {
  const parts = levelParts.map(
    (part, i) => markup`<li>${ruleText(part)} <b>${i === 0 ? part.by : signed(part)}</b></li>`,
  );
  return markup`${parts.length > 1 && markup`<ul class="parts">${parts}<li><b>= ${level}</b></li></ul>`}<p>${settledBy(kind, view.references.length > 0)}</p><p class="sub">${parts.length === 1 && `${levelParts[0]!.rule} · `}${kind} · ${cls} · ${disposition} · <code>${id}</code></p>`;
}
