import { eventNouns, thingNouns } from '../lexicon/event-nouns.js';
import type { EventCompany } from '../model/event.js';
import type { Evidence } from '../model/span.js';
import { foldText } from '../text/fold.js';
import { defineCheck, type Draft } from './define.js';
import { sidesOf } from './sides.js';
import { bare, evidenceOf, isEvidence, type View } from './view.js';
import { series } from './wording.js';

/** A form that fits two parties, or a party here and an event or a thing there. */
export const ambiguousName = defineCheck('ambiguous-name', (view) => [
  ...view.event.companies.filter((c) => c.ambiguous.length).map((c) => twoParties(view, c)),
  ...view.event.companies.filter((c) => !c.ambiguous.length).flatMap((c) => partyAndThing(view, c)),
]);

function twoParties(view: View, company: EventCompany): Draft {
  const others = view.event.companies.filter((c) => company.ambiguous.includes(c.id));
  const statements = company.mentions.map((m) => ({ key: 'form', value: m.text, evidence: bare(m) }));
  const readings = others.flatMap((c) =>
    c.mentions.slice(0, 3).map((m) => ({ key: c.id, value: m.text, evidence: bare(m) })),
  );
  return {
    subject: company.id,
    topic: company.name,
    sides: [...sidesOf(view, statements), ...sidesOf(view, readings)],
    disposition: 'review',
    detail: `it may stand for ${series(others.map((c) => c.name))}`,
  };
}

function partyAndThing(view: View, company: EventCompany): Draft[] {
  const forms = [...new Set(company.forms.filter((form) => form.trim() !== ''))];
  const things = forms.flatMap((form) => thingsNamed(view, form));
  const party = company.mentions.filter(
    (m) => !things.some((t) => t.article === m.article && t.start <= m.start && m.end <= t.end),
  );
  if (!things.length || !party.length) return [];
  const party3 = party.map((m) => ({ key: 'party', value: m.text, evidence: bare(m) }));
  const named = things.map((t) => ({ key: `thing ${foldText(t.text)}`, value: t.text, evidence: t }));
  return [
    {
      subject: company.id,
      topic: company.name,
      sides: [...sidesOf(view, party3), ...sidesOf(view, named)],
      disposition: 'review',
      detail: 'a party and something else',
    },
  ];
}

/** Places where the form stands before a capitalised noun of events or things: "RSA Conference". */
function thingsNamed(view: View, form: string): Evidence[] {
  return view.articles.flatMap((article) => {
    const found: Evidence[] = [];
    for (let at = article.text.indexOf(form); at >= 0; at = article.text.indexOf(form, at + form.length)) {
      const after = article.text.slice(at + form.length, at + form.length + 40);
      const next = /^ (?:\p{Lu}\p{L}+ )?(\p{Lu}\p{L}+)\b/u.exec(after);
      const bounded = !/[\p{L}\p{N}]/u.test(article.text[at - 1] ?? ' ');
      const noun = next?.[1]?.toLowerCase() ?? '';
      if (bounded && next && (eventNouns.has(noun) || thingNouns.has(noun)) && isEvidence(article, { start: at }))
        found.push(evidenceOf(article, at, at + form.length + next[0].length));
    }
    return found;
  });
}
