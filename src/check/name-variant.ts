import { foldText } from '../text/fold.js';
import { defineCheck } from './define.js';
import { firstByArticle, nearNames } from './near-names.js';
import { sidesOf } from './sides.js';
import { bare, type View } from './view.js';
import type { Evidence } from '../model/span.js';

/** One party or person under several spellings. A person's surname alone is no spelling of the full name. */
export const nameVariant = defineCheck('name-variant', (view) => [
  ...view.event.companies.flatMap((c) => (c.ambiguous.length ? [] : variants(view, c.id, c.name, c.mentions))),
  ...view.event.people.flatMap((p) => variants(view, p.id, p.name, fullNames(p.mentions))),
  ...nearNames(view),
]);

const fullNames = (mentions: readonly Evidence[]): Evidence[] => mentions.filter((m) => /\s/u.test(m.text.trim()));

function variants(view: View, id: string, name: string, mentions: readonly Evidence[]) {
  const statements = mentions.map((m) => {
    const value = m.text
      .replace(/\s+/gu, ' ')
      .replace(/[’']s?$/u, '')
      .trim();
    return { key: value, value, evidence: bare(m) };
  });
  const sides = sidesOf(view, statements);
  if (sides.length < 2 || !sides.some((side) => isAnother(side.value, sides[0]!.value))) return [];
  // Evidence of one place for each article and spelling is enough for the reader.
  const short = sides.map((side) => ({ ...side, evidence: firstByArticle(side.evidence) }));
  return [{ subject: id, topic: name, sides: short, disposition: 'info' as const }];
}

/** Another spelling, and not just all capitals of a headline in title case. */
const isAnother = (a: string, b: string): boolean =>
  a !== b && (foldText(a) !== foldText(b) || a.normalize('NFC') !== b.normalize('NFC'));
