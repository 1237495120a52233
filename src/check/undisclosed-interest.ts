import type { EventCompany } from '../model/event.js';
import { foldText, plainSpaces } from '../text/fold.js';
import { defineCheck } from './define.js';
import { groupTotals } from './group-totals.js';
import { once, type View } from './view.js';
import { sidesOf } from './sides.js';
import { bare } from './view.js';

/** A speaker's organisation is in the group by another article, and the quoting article does not count it in. */
export const undisclosedInterest = defineCheck('undisclosed-interest', (view) => {
  if (!groupTotals(view).some(({ group, totals }) => group.main && (totals.length > 0 || group.lists.length > 0)))
    return [];
  const found = new Map<string, { name: string; company: EventCompany; articles: string[] }>();
  for (const quote of view.event.quotes)
    for (const i of quote.instances) {
      const company = i.affiliation === null ? undefined : once(view, companiesByForm).get(foldText(i.affiliation));
      if (!company || company.type !== 'company' || !i.speaker || !joined(company).length || company.ambiguous.length)
        continue;
      if (isDisclosed(view, company, i.article) || foldText(i.speaker) === foldText(company.name)) continue;
      if (view.byId.get(i.article)?.isReference) continue;
      const key = `${i.speaker}|${company.id}`;
      const entry = found.get(key) ?? { name: i.speaker, company, articles: [] };
      entry.articles.push(i.article);
      found.set(key, entry);
    }
  return [...found.values()].map(({ name, company, articles }) => ({
    subject: `${name} ${company.id}`,
    topic: `${name} of ${company.name}`,
    sides: [...sidesOf(view, voices(view, name, articles)), ...sidesOf(view, joined(company))],
    disposition: 'review' as const,
    detail: company.name,
  }));
});

function voices(view: View, name: string, articles: readonly string[]) {
  return view.event.quotes.flatMap((quote) =>
    quote.instances
      .filter((i) => i.speaker === name && articles.includes(i.article))
      .map((i) => ({ key: 'voice', value: i.mention?.text ?? i.text, evidence: bare(i.mention ?? i) })),
  );
}

const joined = (company: EventCompany) =>
  company.membership
    .filter((m) => m.status === 'member' && m.hedge === null)
    .map((m) => ({ key: 'member', value: m.text, evidence: bare(m) }));

function companiesByForm(view: View): ReadonlyMap<string, EventCompany> {
  const known = new Map<string, EventCompany>();
  for (const company of view.event.companies)
    for (const form of [...company.forms, company.name]) known.set(foldText(form), company);
  return known;
}

const JOINED =
  /\b(?:sign(?:ed|s|ing|ator(?:y|ies))?|join(?:ed|s|ing)?|member|members|founding|partner|partners|backed|pledged|committed|among|le(?:d|ads?|ading|aders?)|(?:co-?)?found(?:ed|s|ers?)|spearhead(?:ed|s|ing)?|initiat(?:ed|es|or|ors)|belongs?|part of|behind the)\b/iu;

/** The article itself counts the party in, in a list or in a sentence of its own, under any of its forms. */
function isDisclosed(view: View, company: EventCompany, id: string): boolean {
  if (company.membership.some((m) => m.article === id)) return true;
  const article = view.byId.get(id);
  const forms = [...company.forms, company.name].map(plainSpaces);
  const lists = article?.found.lists.filter((l) => l.status === 'member') ?? [];
  if (lists.some((l) => l.items.some((item) => forms.includes(item.name) || forms.includes(plainSpaces(item.text)))))
    return true;
  return article?.sentences.some((s) => JOINED.test(s.text) && forms.some((form) => s.text.includes(form))) ?? false;
}
