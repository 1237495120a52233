import { compareSides, excerpt, type Comparison } from '../comparison.js';
import { briefly, wordsMore } from '../brief.js';
import { voices, type Voice } from '../speakers.js';
import { basisOf, names, readInAll, saidBy, storyLines, verdict, who, type Basis } from '../story.js';
import { counted, listed, type Card } from '../view.js';
import { differing } from './card.js';
import { placeLink, type PageView } from './places.js';
import { markup, nothing, type Html } from './template.js';

/** The story in five lines, as a reader takes it in at a glance: who, how many, which names, who speaks, agreed or not. */
export const storySection = (view: PageView): Html =>
  markup`<section id="story" class="story" aria-labelledby="story-h">
<h2 id="story-h" class="vh">The story in five lines</h2>
<p class="who">${who(view)} ${readInAll(view)}</p>
<div class="panels">
<div class="panel number"><h3>How many</h3>${howMany(view)}<p class="names">${names(view)}</p></div>
<div class="panel"><h3>Who speaks</h3>${whoSpeaks(view)}</div>
<div class="panel"><h3>Agreed or not</h3>${largest(view)}<p class="verdict">${verdict(view)}</p></div>
</div>
</section>`;

function howMany(view: PageView): Html {
  const basis = basisOf(view.event);
  return basis
    ? agreed(view, basis)
    : markup`<p class="said">${storyLines(view).find(({ term }) => term === 'How many')!.text}</p>`;
}

function agreed(view: PageView, basis: Basis): Html {
  const { group, sums, agreement, listing } = basis;
  const origins = agreement && markup`<li>${counted(agreement.origins, 'known origin')}</li>`;
  const lists = listing
    .slice(0, 2)
    .map(
      ({ article, evidence }) => markup`<li>${placeLink(view, evidence, `the list in ${view.label(article)}`)}</li>`,
    );
  return markup`<p class="big"><span class="figure">${group.agreed}</span> <span>${group.label}</span></p>
<p class="said">${saidBy(view, basis)}</p>
<ul class="sums">${sums.map((sum) => markup`<li>${sum}</li>`)}${lists}${origins}</ul>`;
}

/** As many voices as a glance takes in; all of them stand in the table below and under Quotations. */
const MOST_VOICES = 6;

function whoSpeaks(view: PageView): Html {
  const all = voices(view.event);
  if (all.length === 0) return markup`<p class="said">Nobody is quoted by name.</p>`;
  const shown = all.slice(0, all.length > MOST_VOICES ? MOST_VOICES - 1 : MOST_VOICES);
  const rest = all.length - shown.length;
  return markup`<ul class="voices">${shown.map((voice) => voiceLine(view, voice))}${rest > 0 && markup`<li class="sub">and ${rest} more</li>`}</ul>`;
}

function voiceLine({ outlets, label }: PageView, { name, affiliation, articles }: Voice): Html {
  const where =
    articles.length === 1
      ? label(articles[0]!)
      : articles.length === outlets.length
        ? `all ${articles.length} articles`
        : `${articles.length} of ${outlets.length} articles`;
  const of = affiliation !== null && !name.includes(affiliation) && `, ${affiliation}`;
  return markup`<li><span><strong>${name}</strong>${of}</span> <span class="sub">${where}</span></li>`;
}

function largest(view: PageView): Html {
  const [card] = view.cards;
  if (!card) return nothing;
  const compared = compareSides(card.lead, view.sources);
  const words = wordsMore(view, card.lead, compared);
  return markup`<p class="kicker"><span class="level ${card.lead.level}">${card.lead.level}</span> ${card.lead.title}</p>
<p class="said"><a href="#f-${card.lead.id}">${words ?? briefly(card.lead)}</a></p>
${words !== null && compared && difference(view, card, compared)}`;
}

const difference = (view: PageView, { lead }: Card, compared: Comparison): Html => {
  const [first, second] = lead.sides.map(({ articles }) => listed(articles.map(view.label)));
  const has = (op: string): boolean => compared.parts.some((part) => part.op === op && /[\p{L}\p{N}]/u.test(part.text));
  return markup`<blockquote class="mini"><p>“${excerpt(compared, 55).map(differing)}”</p></blockquote>
<p class="sub">${has('ins') && markup`<ins>only in ${second!}</ins> `}${has('del') && markup`<del>only in ${first!}</del>`}</p>`;
};
