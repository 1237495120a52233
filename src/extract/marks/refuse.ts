import { Bit } from '../../lexicon/speech.js';
import { isBare } from '../attribution/across-sentences.js';
import { clauseOf, nodeAt, type Attribution, type Scene, type Spot } from '../attribution/scene.js';
import {
  isComma,
  isDash,
  isHyphen,
  isNameLike,
  isNounish,
  isPossessive,
  isQuote,
  isRelative,
  isSourceNoun,
} from '../syntax/word-class.js';

interface Candidate {
  scene: Scene;
  spot: Spot;
  found: Attribution | undefined;
  /** the words inside the marks */
  inner: string;
  words: string[];
}

interface Refusal {
  reason: string;
  applies: (candidate: Candidate) => boolean;
}

/** Why marked text may be no quotation, in the order in which the reasons are tried. */
const refusals: readonly Refusal[] = [
  { reason: 'markup or code', applies: isDebris },
  { reason: 'measure or single letter', applies: ({ inner }) => /^[^\p{L}]*\p{L}?[^\p{L}]*$/u.test(inner) },
  { reason: 'nickname', applies: isNickname },
  { reason: 'name given to a thing', applies: isNamed },
  { reason: 'title of a work', applies: isTitle },
  { reason: 'name of a thing', applies: isThingName },
  { reason: 'headline with its author', applies: isBylinedHeadline },
  { reason: 'no source in its sentence', applies: isUnattributed },
];

/** The reason to refuse a marked passage, undefined where it is a quotation. */
export function refusalOf(scene: Scene, mark: number): string | undefined {
  const { from, to } = scene.marks[mark]!;
  const inner = scene.doc.text.slice(from, to);
  const spot = scene.spots[mark]!.first;
  if (spot.node < 0) return 'outside the sentences';
  const words = inner.length > 400 ? inner.slice(0, 400).split(/\s+/u) : inner.split(/\s+/u);
  const candidate = { scene, spot, found: scene.found[mark], inner, words };
  return refusals.find((r) => r.applies(candidate))?.reason;
}

const beforeNode = ({ scene, spot }: Candidate, back = 1) =>
  spot.node - back >= clauseOf(scene, spot).first ? nodeAt(scene, spot.node - back) : undefined;
const afterNode = ({ scene, spot }: Candidate, on = 1) =>
  spot.node + on < clauseOf(scene, spot).last ? nodeAt(scene, spot.node + on) : undefined;

/** In a tag's attribute, an address, an identifier. */
function isDebris(candidate: Candidate): boolean {
  const { scene, spot, inner } = candidate;
  const { start } = scene.marks[spot.mark]!;
  if (scene.doc.text[start - 1] === '=') return true;
  return (
    /^(?:@\w+|https?:\/\/\S+|#\w+|[\w.-]+\.(?:com|org|net|html?|js|py|exe))$/u.test(inner) ||
    /[{};=<>\\]\S*[{};=<>\\]/u.test(inner.slice(0, 300)) ||
    /[*$%]"?,\d/u.test(inner.slice(0, 80))
  );
}

/** Dwayne “The Rock” Johnson */
function isNickname(candidate: Candidate): boolean {
  const left = beforeNode(candidate);
  const right = afterNode(candidate);
  return (
    candidate.words.length <= 4 &&
    left !== undefined &&
    right !== undefined &&
    isNameLike(left) &&
    isNameLike(right) &&
    right.spaced &&
    !isAttributedCloseBy(candidate)
  );
}

const isAttributedCloseBy = ({ found }: Candidate): boolean => found?.rule === 'after';

/** titled “X”, so-called “x”, a group called “X”, the word “x” */
function isNamed(candidate: Candidate): boolean {
  const { words } = candidate;
  if (words.length > 12) return false;
  const left = beforeNode(candidate);
  const further = beforeNode(candidate, 2);
  if (!left) return false;
  if (left.lower === 'as' && further !== undefined && /^(?:known|named|listed|marked|billed)$/.test(further.lower))
    return true;
  if (/^(?:aka|a\.k\.a\.|alias|nicknamed|titled|entitled|codenamed|subtitled|named)$/.test(left.lower)) return true;
  if (left.lower === 'called' && further !== undefined && /^(?:so|are|is|was|were|be|been)$/.test(further.lower))
    return true;
  if (left.lower === 'called' && isHyphen(further)) return true;
  const verb = isComma(left) ? further : left;
  const namer = beforeNode(candidate, isComma(left) ? 3 : 2);
  if (!verb || (verb.bits & Bit.naming) === 0 || !namer || isQuote(afterNode(candidate))) return false;
  return isNounish(namer) && !isNameLike(namer) && (!isSourceNoun(namer) || isTitleCase(words));
}

const SMALL =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|is|nor|of|off|on|or|over|the|to|up|vs\.?|with|de|la|le|&|[-–—]|n['’]|[\d,.:]+)$/iu;

/** Every word of weight begins with a capital: "Meet the Press". */
export function isTitleCase(words: readonly string[]): boolean {
  const heavy = words.map((w) => w.replace(/^[^\p{L}\p{N}]+/u, '')).filter((w) => w !== '' && !SMALL.test(w));
  return (
    heavy.length > 0 && heavy.every((w) => /^[\p{Lu}\p{N}]/u.test(w)) && /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(words[0] ?? '')
  );
}

const MEDIA = new Set([
  'nbc',
  'abc',
  'cbs',
  'cnn',
  'fox',
  'msnbc',
  'pbs',
  'hbo',
  'bbc',
  'npr',
  'mtv',
  'espn',
  'showtime',
  'netflix',
  'itv',
  'radio',
  'tv',
  'television',
  'news',
  'amc',
  'fx',
  'hulu',
  'cnbc',
  'broadway',
  'bravo',
  'tnt',
  'univision',
  'broadcast',
  'network',
  'channel',
]);

/** A title where titles stand: after a work noun or its maker, before a work noun, or after on and in without an announced speech. */
function isTitle(candidate: Candidate): boolean {
  const { words, found } = candidate;
  if (words.length > 12 || !isTitleCase(words)) return false;
  if (found?.rule === 'after' && isBare(candidate.scene, candidate.spot)) return false;
  const spoken = found !== undefined && /^(?:noun|label|colon-here)$/.test(found.rule);
  return (
    isWorkBefore(candidate) || isWorkAfter(candidate) || (!spoken && !inHeadline(candidate) && isPlaceOfWork(candidate))
  );
}

/** In a headline every word begins with a capital, so capitals say nothing. */
function inHeadline({ scene, spot }: Candidate): boolean {
  const { first, last } = clauseOf(scene, spot);
  let heavy = 0;
  let capitals = 0;
  for (let i = first; i < Math.min(last, first + 40); i++) {
    const node = nodeAt(scene, i)!;
    if (isQuote(node) || node.text.length < 4 || !/^\p{L}/u.test(node.text)) continue;
    heavy++;
    if (node.cap) capitals++;
  }
  return heavy >= 4 && capitals >= heavy * 0.85;
}

function isWorkBefore(candidate: Candidate): boolean {
  let left = beforeNode(candidate);
  let back = 1;
  if (left && isComma(left)) left = beforeNode(candidate, ++back);
  if (!left) return false;
  if (isPossessive(left)) {
    const owner = beforeNode(candidate, back + 1);
    return (
      owner !== undefined &&
      (MEDIA.has(owner.lower) ||
        (owner.text === owner.text.toUpperCase() && owner.text.length <= 5) ||
        isNameLike(owner))
    );
  }
  if (left.lower === 'of') {
    const maker = beforeNode(candidate, back + 1);
    return (
      maker !== undefined &&
      /^(?:author|authors|host|hosts|co-host|star|stars|editor|creator|director|producer|writer|episode|edition|version|cast|set|copy|copies|singer|performance|rendition|season|chapter|issue|sequel|anchor|reboot|finale)$/.test(
        maker.lower,
      )
    );
  }
  return (left.bits & Bit.work) !== 0 || MEDIA.has(left.lower);
}

function isWorkAfter(candidate: Candidate): boolean {
  const right = afterNode(candidate);
  return right !== undefined && (right.bits & Bit.work) !== 0 && !right.cap;
}

/** on “Meet the Press”, in “Hamlet” */
function isPlaceOfWork(candidate: Candidate): boolean {
  const left = beforeNode(candidate);
  if (!left || candidate.words.length > 7) return false;
  return (
    /^(?:on|in|with|for|like|at|to|from|of|and|than|watch|watching|watched|see|saw|host|hosts|hosted|hosting|love|loves|likes|read|reading|wrote|directed|starring|played|edits)$/.test(
      left.lower,
    ) &&
    !/[.!?]$/u.test(candidate.inner.replace(/\.$/u, '')) &&
    (candidate.words.length > 1 || left.lower === 'on')
  );
}

/** while “collective action” requires that: short marked words as the subject of a verb; “Green Pact” in an aside of the writer's own. */
function isThingName(candidate: Candidate): boolean {
  const { words, found, inner } = candidate;
  if (words.length > 4 || found?.rule !== 'inside' || /[.!?]$/u.test(inner)) return false;
  const left = beforeNode(candidate);
  const right = afterNode(candidate);
  if (left?.lower === 'while' && isComma(beforeNode(candidate, 2)) && (right?.pos === 'VERB' || right?.pos === 'AUX'))
    return true;
  return words.length > 1 && isTitleCase(words) && isInAside(candidate);
}

/** A comma and "which" or "who" stand between the cue and the passage: the gloss is the writer's. */
function isInAside({ scene, spot, found }: Candidate): boolean {
  for (let i = spot.node - 1; i > Math.max(found?.frame?.cueLast ?? spot.node, spot.node - 10); i--)
    if (isRelative(nodeAt(scene, i)!) && isComma(nodeAt(scene, i - 1))) return true;
  return false;
}

/** “City Opens Park,” by Ann Li */
function isBylinedHeadline(candidate: Candidate): boolean {
  const next = afterNode(candidate);
  const by = next && (isComma(next) || isDash(next)) ? afterNode(candidate, 2) : next;
  return (
    by?.lower === 'by' &&
    (isBareStart(candidate) || isTitleCase(candidate.words)) &&
    candidate.found?.frame === undefined
  );
}

const isBareStart = (candidate: Candidate): boolean => {
  const left = beforeNode(candidate);
  return left === undefined || isDash(left);
};

/** A fragment in a sentence that nobody is said to say. Whole sentences stay, and so do clauses and what a verb of being or a comparison brings. */
function isUnattributed(candidate: Candidate): boolean {
  const { scene, spot, found, words, inner } = candidate;
  const bare = isBare(scene, spot);
  if (found && found.rule !== 'subject')
    return (
      bare && found.rule === 'paragraph-before' && words.length <= 3 && (isTitleCase(words) || !/[.!?]$/u.test(inner))
    );
  if (isTitleCase(words) && !inHeadline(candidate)) return true;
  const left = beforeNode(candidate);
  if (left && /^(?::|as|is|was|are|were|to)$/.test(left.lower)) return false;
  return words.length < (/^\p{Lu}/u.test(inner) ? 4 : 3);
}
