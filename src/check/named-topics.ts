import { functionWords } from '../lexicon/function-words.js';
import { evidenceWords } from '../lexicon/name-evidence.js';
import { demonyms, englishWords, placeNames } from '../lexicon/name-lists.js';
import { Bit, bitsOf } from '../lexicon/speech.js';
import type { Evidence } from '../model/span.js';
import type { Topic } from './topics.js';
import { wordsOf } from '../text/words.js';
import { wordIndexes } from './article-words.js';
import { evidenceOf, once, type ArticleView, type SentenceView, type View } from './view.js';
import { gather } from '../text/gather.js';
import { series } from './wording.js';

/** Words with a capital that name nothing of the story. */
const COMMON =
  /^(?:The|A|An|In|On|At|As|It|He|She|They|We|I|This|That|These|Those|But|And|Or|If|When|While|After|Before|For|From|By|With|To|Of|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mr|Mrs|Ms|Dr|President|Chief|Executive|Minister|Secretary|Director|Chair|Chairman)$/u;
/** Names beyond which a text is a table and no story. */
const MOST = 400;
const NAME = /\p{Lu}[\p{L}\p{N}&’'-]+(?: (?:of |for |the |de )?\p{Lu}[\p{L}\p{N}&’'-]+)*/gu;

/**
 * Names of places, things and events. Those of one article by their sentence, one topic for all that one sentence has;
 * those of several articles each for itself, where they are longer than a word.
 */
export function namedTopics(view: View, taken: ReadonlySet<string>): Topic[] {
  const byName = new Map<string, Evidence[]>();
  for (const article of view.articles)
    for (const sentence of article.sentences)
      for (const e of namesIn(article, sentence, taken)) gather(byName, keyOf(e.text), e);
  const bySentence = new Map<string, { names: string[]; evidence: Evidence[] }>();
  const shared: Topic[] = [];
  for (const [key, evidence] of [...byName].slice(0, MOST)) {
    if (!evidence.every((e) => e.article === evidence[0]!.article)) {
      if (key.includes(' ') && !isBare(evidence[0]!.text)) shared.push(sharedTopic(view, key, evidence));
      continue;
    }
    const [first] = evidence as [Evidence];
    if (isBare(first.text)) continue;
    const article = view.byId.get(first.article)!;
    const sentence = article.sentences.find((s) => s.start <= first.start && first.end <= s.end)!;
    if (isElsewhere(view, first)) continue;
    const at = `${article.id} ${sentence.index}`;
    const topic = bySentence.get(at) ?? { names: [], evidence: [evidenceOf(article, sentence.start, sentence.end)] };
    bySentence.set(at, topic);
    topic.names.push(first.text);
  }
  const alone = [...bySentence.values()].map(({ names, evidence }) => ({
    kind: 'name' as const,
    id: `name ${names.map(keyOf).join(' ')}`,
    name: series(names.slice(0, 3)),
    many: names.length > 1,
    evidence,
    articles: [evidence[0]!.article],
  }));
  return [...shared, ...alone];
}

/** A place, a people, a post or a word in capitals: no topic by itself. */
const isBare = (text: string): boolean => {
  const key = keyOf(text);
  return (
    placeNames.has(key.replace(/ /gu, '_')) ||
    demonyms.has(key) ||
    demonyms.has(key.replace(/s$/u, '')) ||
    /^(?:\p{Lu}{2,5}|(?:\p{Lu}{2,} )+\p{Lu}{2,})$/u.test(text) ||
    text.split(' ').every((word) => (bitsOf(word.toLowerCase()) & (Bit.role | Bit.modifier)) > 0)
  );
};

function sharedTopic(view: View, key: string, evidence: Evidence[]): Topic {
  const words = ` ${wordsOf(key)
    .map((w) => w.norm)
    .join(' ')} `;
  const articles = view.articles.map((a) => a.id).filter((id) => once(view, wordLines).get(id)!.includes(words));
  return { kind: 'name', id: `name ${key}`, name: evidence[0]!.text, evidence, articles };
}

/** "Campaigner Ann Li": the post before a name that is known already. */
const isPost = (word: string): boolean => (bitsOf(word.toLowerCase()) & Bit.role) > 0;

/** "Easter", "My", "Markets": a word of the dictionary that has its capital from a calendar, a mark or a heading before it. */
const isPlainWord = (word: string): boolean => {
  const lower = word.toLowerCase();
  return functionWords.has(lower) || englishWords.has(lower) || PLAIN.some((kind) => evidenceWords[kind].has(lower));
};

const PLAIN = ['noName', 'calendar', 'common', 'companyHead', 'organisationHead'] as const;

const keyOf = (text: string): string => text.toLowerCase().replace(/[’']s$/u, '');

/** Capitalised runs after the first word of a sentence, outside headlines in title case. */
function namesIn(article: ArticleView, sentence: SentenceView, taken: ReadonlySet<string>): Evidence[] {
  if (sentence.zone === 'headline' || sentence.zone === 'list') return [];
  return [...sentence.text.matchAll(NAME)].flatMap((match) => {
    const lead = /^(?:(?:The|A|An|At|In|On|As|By|From|For|With|To|Of) )+/u.exec(match[0])?.[0].length ?? 0;
    const whole = match[0].slice(lead).replace(/[’'](?:s)?$/u, '');
    // "Orla's Quietline": the owner is another name.
    const owner = /^.*[’']s (?=\p{Lu})/u.exec(whole)?.[0].length ?? 0;
    const text = whole.slice(owner);
    const words = text.split(' ').filter((w) => /^\p{Lu}/u.test(w));
    const first = match.index < 2;
    if (/[@#]$/u.test(sentence.text.slice(0, match.index))) return [];
    if (words.every((w) => COMMON.test(w) || isPost(w) || taken.has(w.toLowerCase())) || (first && words.length === 1))
      return [];
    if (words.length === 1 && isPlainWord(words[0]!)) return [];
    const start = sentence.start + match.index + lead + owner;
    return [evidenceOf(article, start, start + text.length)];
  });
}

/** Another article prints the name's words too, in whatever case. */
function isElsewhere(view: View, name: Evidence): boolean {
  const words = ` ${wordsOf(name.text)
    .map((w) => w.norm)
    .join(' ')} `;
  return view.articles.some((a) => a.id !== name.article && once(view, wordLines).get(a.id)!.includes(words));
}

/** Each article's words on one line, folded. */
const wordLines = (view: View): ReadonlyMap<string, string> =>
  new Map([...wordIndexes(view)].map(([id, { words }]) => [id, ` ${words.map((w) => w.norm).join(' ')} `]));
