// Writes the generated name lists of src/lexicon from openly licensed packages:
//   npm run -s build && node dist/tools/make-name-lists.js
// compromise (MIT) gives English words, given names, surnames, places, demonyms and teams; simple-icons (CC0-1.0) brand names.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import nlp from 'compromise';
import { byCodeUnit, foldText } from '../text/fold.js';

const require = createRequire(import.meta.url);
const COMPROMISE = { source: 'npm package compromise 14.17.0', licence: 'MIT' };
const ICONS = { source: 'npm package simple-icons 16.37.0', licence: 'CC0-1.0' };
const LINE = 110;

const words = new Map<string, Set<string>>();
const world = nlp.world() as unknown as { model: { one: { lexicon: Record<string, string | string[]> } } };
for (const [word, tags] of Object.entries(world.model.one.lexicon))
  for (const tag of [tags].flat()) words.set(tag, (words.get(tag) ?? new Set<string>()).add(word));
const tagged = (...tags: string[]): string[] => tags.flatMap((tag) => [...(words.get(tag) ?? [])]);

const ENGLISH = tagged(
  ...['Singular', 'Plural', 'Uncountable', 'Actor', 'Noun', 'Adjective', 'Comparative', 'Superlative', 'Adverb'],
  ...['Infinitive', 'PresentTense', 'PastTense', 'Participle', 'Gerund', 'Verb', 'Modal', 'Copula', 'Imperative'],
  ...['Preposition', 'Conjunction', 'Determiner', 'Pronoun', 'Possessive', 'Reflexive', 'QuestionWord', 'Negative'],
  ...['Expression', 'Cardinal', 'Ordinal', 'Duration', 'Unit', 'Condition'],
).filter((word) => /^\p{Ll}{2,}$/u.test(word));
const english = new Set(ENGLISH);
const given = new Set(tagged('MaleName', 'FemaleName', 'FirstName').filter((name) => /^\p{Ll}+$/u.test(name)));
const places = new Set(
  tagged('City', 'Region', 'Country', 'Place')
    .map(foldText)
    .filter((name) => name.length > 3),
);

save(
  'english-words',
  COMPROMISE,
  'common English words, lower case: alone and capitalised they are no name yet',
  english,
);
save('given-names', COMPROMISE, 'given names, lower case: evidence for a person', given);
save('surnames', COMPROMISE, 'surnames, lower case: evidence for a person', new Set(tagged('LastName')));
save('place-names', COMPROMISE, 'countries, regions and cities, folded; spaces as _', places);
save('demonyms', COMPROMISE, 'peoples and languages, lower case', new Set(tagged('Demonym')));
save('sports-teams', COMPROMISE, 'sports teams, folded; spaces as _', new Set(tagged('SportsTeam').map(foldText)));
save(
  'brand-names',
  ICONS,
  'brands by the spelling they print; spaces as _; English words and given names are left out',
  brands(),
);

function brands(): Set<string> {
  const file = require.resolve('simple-icons/icons.json');
  const icons = JSON.parse(readFileSync(file, 'utf8')) as { title: string }[];
  const titles = icons
    .map((icon) => icon.title.trim())
    .filter((title) => /^[\p{L}\p{N}][\p{L}\p{N}&.' -]{2,30}$/u.test(title));
  return new Set(
    titles.filter((title) => !english.has(foldText(title)) && !given.has(foldText(title)) && !isProduct(title)),
  );
}

/** Names of programs, formats and services under a maker's name are no companies. */
function isProduct(title: string): boolean {
  return (
    /\.(?:js|net|rs)$|\b(?:Linux|OS|IDE|CMS|UI|CSS|Framework|Studio|Music|Pay|TV|Maps|Drive|Player|Browser|Metro|Store|VPN|CI|Icons?|Protocol)$/u.test(
      title,
    ) ||
    /^(?:Apache|Google|Apple|PlayStation|LibreOffice|GNOME|KDE|Wiki|Open[A-Z]|Py|Java|Type|Windows|Xbox|HTML|JSON|Jet\w* )/u.test(
      title,
    )
  );
}

function save(name: string, from: { source: string; licence: string }, note: string, list: ReadonlySet<string>): void {
  const lines: string[] = [];
  for (const word of [...list].map((entry) => entry.replaceAll(' ', '_')).sort(byCodeUnit)) {
    const last = lines.length - 1;
    if (last >= 0 && lines[last]!.length + word.length < LINE) lines[last] += ` ${word}`;
    else lines.push(word);
  }
  const file = new URL(`../../src/lexicon/${name}.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify({ ...from, note, entries: lines }, null, 2)}\n`);
  console.log(`${name}: ${list.size}`);
}
