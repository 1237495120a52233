import { firstWord, furnitureByFirstWord, type FurniturePhrase } from '../../lexicon/page-furniture.js';
import { foldText } from '../../text/fold.js';
import { endsSentence, lastProse, isProse, openLines, type Claim, type Line, type Page } from '../page.js';
import { lineRule, type ZoneRule } from './rule.js';

const MOST_WORDS = 90;
const LONGEST_OPENING = 60;

interface PhraseHit {
  rule: string;
  edgeOnly: boolean;
}

/** What a line was found to be, once for all the rules of the lexicon; of the lines of a page hardly any is something. */
const known = new WeakMap<Line, PhraseHit | null>();
const knownOf = new WeakMap<readonly Line[], ReadonlyMap<Line, PhraseHit>>();

function phraseHits(lines: readonly Line[]): ReadonlyMap<Line, PhraseHit> {
  const before = knownOf.get(lines);
  if (before) return before;
  const hits = new Map<Line, PhraseHit>();
  for (const line of lines) {
    const hit = phraseHit(line);
    if (hit) hits.set(line, hit);
  }
  knownOf.set(lines, hits);
  return hits;
}

function phraseHit(line: Line): PhraseHit | null {
  let hit = known.get(line);
  if (hit === undefined) known.set(line, (hit = findPhrase(line)));
  return hit;
}

const candidates = (key: string): readonly FurniturePhrase[] => furnitureByFirstWord.get(key) ?? [];

const headOf = (text: string): string => foldText(text).replace(/^[-*#>\s_•→»▶|]+/u, '');

/** A first word that folding leaves alone but for its capitals. */
const PLAIN_WORD = /^[A-Za-z0-9]{1,30}(?=[ ,.:;!?-]|$)/;

/** A cheap look at the first word: hardly any line begins like furniture. */
function mayBegin(text: string): boolean {
  const plain = PLAIN_WORD.exec(text)?.[0].toLowerCase();
  if (plain !== undefined) return candidates(plain).length > 0 || candidates(plain.charAt(0)).length > 0;
  const head = headOf(text.slice(0, LONGEST_OPENING));
  return candidates(firstWord(head)).length > 0 || candidates(head.slice(0, 1)).length > 0;
}

function findPhrase(line: Line): PhraseHit | null {
  if (line.words > MOST_WORDS || !mayBegin(line.text)) return null;
  const head = headOf(line.text.slice(0, 160));
  const options = [...candidates(firstWord(head)), ...candidates(head.slice(0, 1))];
  const whole = line.text.length > 160 ? '' : head.replace(/[\s_*:»→>|.…]+$/u, '');
  for (const { rule, match, phrase, most } of options) {
    if (match === 'line' || match === 'edge') {
      if (whole === phrase) return { rule, edgeOnly: match === 'edge' };
    } else if (line.words <= most && head.startsWith(phrase) && !/^[\p{L}\p{N}]/u.test(head.slice(phrase.length))) {
      if (match === 'start' || !endsSentence(line)) return { rule, edgeOnly: false };
    }
  }
  return null;
}

/** A rule whose words are in lexicon/page-furniture.json. */
function phrases(name: string, example: string): ZoneRule {
  return {
    name,
    kind: 'furniture',
    example,
    find(page) {
      const open = openLines(page);
      const hits = phraseHits(open);
      if (![...hits.values()].some((hit) => hit.rule === name)) return [];
      const first = open.findIndex(isProse);
      const last = lastProse(open);
      return open.filter((line, i) => {
        const hit = hits.get(line);
        return hit?.rule === name && !line.wrapped && (!hit.edgeOnly || i < first || i > last);
      });
    },
  };
}

const SHARE = new Set(
  'share tweet email e-mail print pin facebook twitter linkedin reddit whatsapp pinterest flipboard telegram messenger copy link url save bookmark more x this article story post page on via to with by and instapaper pocket bluesky threads mail'.split(
    ' ',
  ),
);
const SHARE_VERB = /\b(?:share|tweet|e-?mail|print|copy link|bookmark)\b/i;

function isShareLine(line: Line): boolean {
  if (line.words > 14) return false;
  const words = foldText(line.text).match(/[\p{L}-]+/gu) ?? [];
  return words.length > 0 && words.every((w) => SHARE.has(w)) && !/[.!?]$/u.test(line.text);
}

/** Runs of share words, line by line, of which one at least is a verb: a lone "Facebook" may be a list's entry. */
function shareRuns(page: Page): Claim[] {
  const claims: Claim[] = [];
  let run: Line[] = [];
  const flush = (): void => {
    const verbs = run.filter((line) => SHARE_VERB.test(line.text)).length;
    if (verbs > 0 && (verbs === run.length || run.length >= 3)) claims.push(...run);
    run = [];
  };
  for (const line of openLines(page)) {
    if (isShareLine(line)) run.push(line);
    else flush();
  }
  flush();
  return claims;
}

const CALL =
  /^(?:sign up|subscribe|register|join|follow (?:us|our)|like us|download|click|tap|become|support|donate|enter your|stay|keep up|never miss|want more|want to|enjoying|already a|get (?:our|the|all|breaking|more|your|this|unlimited)|to receive|receive|don't miss|learn more|find out (?:more|how))\b/i;
const OFFER =
  /\b(?:newsletter|inbox|subscri(?:be|ption|ber)|our (?:free )?(?:app|podcast|channel|page)|free trial|membership|notifications?|webinar|white ?paper|e-?book|log in|sign up|register (?:now|today|here)|on (?:twitter|facebook|instagram|linkedin|telegram|whatsapp|youtube|google news))\b/i;
const YOU = /\b(?:our|us|your|you|my|here|now|today)\b|@/i;

const BOOKING =
  /\b(?:register|sign up|download|save your (?:seat|spot)|book your|reserve your|watch on[- ]demand|get your (?:free )?copy)\b/i;
const EVENT =
  /\b(?:webinar|white ?paper|e-?book|live (?:event|discussion|session)|masterclass|virtual (?:event|summit)|free (?:trial|guide|report))\b/i;

const isCall = (line: Line): boolean =>
  line.words <= MOST_WORDS &&
  ((CALL.test(line.text) && OFFER.test(line.text) && (YOU.test(line.text) || line.words <= 8)) ||
    (BOOKING.test(line.text) && EVENT.test(line.text) && /\b(?:you|your|our|us)\b/i.test(line.text)));

/** What a page prints around an article and never belongs to it. */
export const furnitureRules: ZoneRule[] = [
  lineRule(
    'reading time',
    'furniture',
    'Mill opens on the Tarn\n\n⟦3 Min Read⟧\n\nThe mill on the Tarn opened on Monday after a delay of two years.',
    (line) =>
      line.words <= 8 &&
      /^(?:(?:estimated )?read(?:ing)? time:? ?)?(?:\d{1,3}|one|two|three|four|five)[ -]?min(?:ute)?s?\.?(?: (?:to )?read| reading time)?$/i.test(
        line.text.replace(/\s+/gu, ' '),
      ) &&
      /read|min/i.test(line.text),
  ),
  {
    name: 'share buttons',
    kind: 'furniture',
    example:
      'Mill opens on the Tarn\n\n⟦Share on Facebook⟧\n\nThe mill on the Tarn opened on Monday after a delay of two years.',
    find: shareRuns,
  },
  phrases('related links', 'The mill on the Tarn opened on Monday after a delay of two years.\n\n⟦You May Also Like⟧'),
  phrases(
    'advertisement',
    'The mill on the Tarn opened on Monday after a delay of two years.\n\n⟦Advertisement⟧\n\nIt employs 40 people, the owner said.',
  ),
  phrases(
    'correction call',
    'The mill on the Tarn opened on Monday after a delay of two years.\n\n⟦Send us a correction about this article Send us a news tip⟧',
  ),
  phrases('comments', 'The mill on the Tarn opened on Monday after a delay of two years.\n\n⟦Leave a comment⟧'),
  lineRule(
    'comments',
    'furniture',
    'The mill on the Tarn opened on Monday after a delay of two years.\n\n⟦1,204 comments⟧',
    (line) => /^\(?(?:\d[\d,.]*k?|no) comments?\)?$/i.test(line.text),
  ),
  lineRule(
    'call to subscribe',
    'furniture',
    'The mill on the Tarn opened on Monday after a delay of two years.\n\n⟦Sign up for our newsletter and get the week in your inbox.⟧',
    isCall,
  ),
  lineRule(
    'image counter',
    'furniture',
    '⟦Slideshow (5 images)⟧\n\nThe mill on the Tarn opened on Monday after a delay of two years.',
    (line) =>
      /^(?:(?:slideshow|gallery|photos?) \(\d+ (?:images?|photos?|pictures?)\)|(?:image|photo|slide|picture) \d+ (?:of|\/) \d+|\d+ ?\/ ?\d+|\d+ (?:images?|photos?))$/i.test(
        line.text,
      ),
  ),
  phrases(
    'navigation',
    '⟦Skip to content⟧\n\nMill opens on the Tarn\n\nThe mill on the Tarn opened on Monday after a delay of two years.',
  ),
  phrases(
    'legal line',
    'The mill on the Tarn opened on Monday after a delay of two years.\n\n⟦© 2031 Tarn Gazette. All rights reserved.⟧',
  ),
  phrases('tag line', 'The mill on the Tarn opened on Monday after a delay of two years.\n\n⟦Tags: mills, rivers⟧'),
  phrases(
    'wire line',
    'The mill on the Tarn opened on Monday after a delay of two years.\n\n⟦View source version on businesswire.com: https://x.example/1⟧',
  ),
  lineRule(
    'wire line',
    'furniture',
    'The mill on the Tarn opened on Monday after a delay of two years.\n\n⟦SOURCE Tarn Mills Ltd⟧',
    (line, open, at) => /^SOURCE:? \p{Lu}/u.test(line.text) && line.words <= 10 && at > lastProse(open),
  ),
  lineRule(
    'bare address',
    'furniture',
    'The mill on the Tarn opened on Monday after a delay of two years.\n\n⟦https://www.tarn.example/mill⟧',
    (line) => /^<?(?:https?:\/\/|www\.)\S+>?$/i.test(line.text) || /^\S+@\S+\.\p{L}{2,}$/u.test(line.text),
  ),
  lineRule(
    'separator',
    'furniture',
    'The mill on the Tarn opened on Monday after a delay of two years.\n\n⟦* * *⟧\n\nIt employs 40 people, the owner said.',
    (line) =>
      line.text.length >= 2 &&
      /^[-–—_=*~•·.#+]{1,}(?:\s+[-–—_=*~•·.#+]+)*$/u.test(line.text) &&
      !/^\.{2,4}$|^#+$/u.test(line.text),
  ),
  phrases(
    'about the author heading',
    'The mill on the Tarn opened on Monday after a delay of two years.\n\n⟦About the Author(s)⟧\n\nAnn Li\n\nAnn has written about rivers for ten years.',
  ),
  phrases(
    'section label',
    '⟦PRESS RELEASE⟧\n\nMill opens on the Tarn\n\nThe mill on the Tarn opened on Monday after a delay of two years.',
  ),
  phrases('press contact', 'The mill on the Tarn opened on Monday after a delay of two years.\n\n⟦Media contacts:⟧'),
];
