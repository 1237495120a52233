// Names: an entry of a list, a member named as absent, a speaker, a letter.
import type { Edit, FindSites, Site } from './alteration.js';
import { othersOf, type Ground, type GroundArticle } from './ground.js';
import { plainNumber, plainWords, stands } from './plain.js';
import type { Random } from './random.js';

const hasName = (ground: Ground, article: GroundArticle, name: string): boolean =>
  othersOf(ground, article).some((other) => stands(other.line, plainWords(name)));

export const listSites: FindSites = (ground, article) =>
  article.extraction.lists.flatMap(({ closed, status, items, start }) => {
    if (!closed || status !== 'member' || items.length < 4 || !article.isEvidence(start)) return [];
    const counted = ground.articles.some(({ article: { text } }) =>
      plainWords(text).some((w) => plainNumber(w.low) === items.length),
    );
    return items.slice(0, -1).map((item, i): Site => {
      const edit: Edit = { start: item.start, end: items[i + 1]!.start, text: '' };
      const checkable = counted || hasName(ground, article, item.text);
      return { kind: 'list-entry', ground, article, checkable, draw: () => edit };
    });
  });

/** A member by another article takes the place of one that this article names as not in. */
export const absentSites: FindSites = (ground, article) => {
  const absent = article.extraction.memberships.filter((m) => m.status === 'absent' && article.isEvidence(m.start));
  const known = new Set(article.extraction.memberships.map((m) => m.name));
  const members = othersOf(ground, article).flatMap((other) =>
    other.extraction.memberships.filter((m) => m.status === 'member' && m.hedge === null && !known.has(m.name)),
  );
  const names = [...new Set(members.map((m) => m.text))];
  if (!names.length) return [];
  return absent.map(({ start, end }): Site => ({
    kind: 'absent',
    ground,
    article,
    checkable: true,
    draw: (random: Random) => ({ start, end, text: random.pick(names) }),
  }));
};

const SPEAKERS = ['Marta Holloway', 'Peter Lindqvist', 'Aisha Farouk', 'Tomasz Wrona', 'Grace Okonjo', 'Henry Pell'];
/** Words of a quotation that another article must have in marks, near a name that it gives for the speaker. */
const OPENING = 5;

export const speakerSites: FindSites = (ground, article) =>
  article.quotes.flatMap((quote): Site[] => {
    const { speaker } = quote;
    const words = plainWords(quote.text);
    if (speaker?.kind !== 'person' || words.length < OPENING || !/^\p{Lu}\S+ .*\p{Lu}/u.test(speaker.name ?? ''))
      return [];
    const surname = speaker.name!.split(' ').at(-1)!;
    if (!speaker.text.includes(surname)) return [];
    const checkable = othersOf(ground, article).some(
      (other) =>
        stands(other.line, plainWords(surname)) &&
        other.quotes.some((q) =>
          stands(
            ` ${plainWords(q.text)
              .map((w) => w.low)
              .join(' ')} `,
            words.slice(0, OPENING),
          ),
        ),
    );
    const at = nameIn(article.article.text, speaker, surname);
    const draw = (random: Random): Edit => ({ ...at, text: random.pick(SPEAKERS) });
    return [{ kind: 'speaker', ground, article, checkable, draw }];
  });

/** The person's name inside a mention that may carry a title too. */
function nameIn(
  text: string,
  { start, end }: { start: number; end: number },
  surname: string,
): { start: number; end: number } {
  const to = text.lastIndexOf(surname, end - surname.length) + surname.length;
  const before = /(?:\p{Lu}[\p{L}.'’-]*\s+)*$/u.exec(text.slice(start, to - surname.length));
  return { start: to - surname.length - (before?.[0].length ?? 0), end: to };
}

/** Letters that a name needs so that one of them can be changed and the name still be known. */
const LONG_ENOUGH = 6;

export const letterSites: FindSites = (ground, article) => {
  const { companies, people } = article.extraction;
  return [...companies, ...people]
    .filter((m) => article.isEvidence(m.start) && /^\p{Lu}\p{Ll}/u.test(m.text))
    .flatMap((mention): Site[] => {
      const longest = plainWords(article.article.text, mention.start, mention.end)
        .filter((w) => /^\p{L}+$/u.test(w.low))
        .reduce((a, b) => (b.low.length > a.low.length ? b : a), { start: 0, end: 0, low: '' });
      if (longest.low.length < LONG_ENOUGH) return [];
      const checkable = hasName(ground, article, mention.text);
      const draw = (random: Random): Edit => {
        const at = longest.start + 1 + random.below(longest.low.length - 2);
        const [a, b] = article.article.text.slice(at, at + 2);
        if (random.below(2) === 0 && a !== b) return { start: at, end: at + 2, text: `${b}${a}` };
        return { start: at, end: at + 1, text: '' };
      };
      return [{ kind: 'letter', ground, article, checkable, draw }];
    });
};
