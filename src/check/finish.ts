import type { Finding, FindingKind, Side } from '../model/finding.js';
import { levels } from '../model/finding.js';
import { byCodeUnit } from '../text/fold.js';
import { wordsOf } from '../text/words.js';
import type { Draft } from './define.js';
import { hashOf } from './ids.js';
import { kinds } from './kinds.js';
import { levelOf } from './level.js';
import type { View } from './view.js';
import { hasVerdict, printed, series, tell, type Saying } from './wording.js';

/** Makes a finding of a draft: its level with parts, its sentence, its ids. */
export function finishDraft(view: View, kind: FindingKind, draft: Draft): Finding {
  const info = kinds[kind];
  const cls = draft.class ?? info.class;
  const modifiers = { ...draft.modifiers };
  if (draft.sides.some((side) => hasReference(view, side))) modifiers.backed = true;
  const { disposition } = draft;
  const level = levelOf({ info, base: draft.base ?? info.base, class: cls, disposition, modifiers });
  return {
    id: hashOf(kind, draft.subject),
    valueHash: hashOf(kind, ...draft.sides.map((side) => `${side.articles.join(' ')}\u001e${side.value}`)),
    kind,
    title: info.title,
    class: cls,
    cluster: hashOf('cluster', draft.cluster ?? `${kind}\u001f${draft.subject}`),
    ...level,
    disposition,
    summary: summaryOf(view, kind, draft),
    sides: draft.sides,
  };
}

const hasReference = (view: View, side: Side): boolean => side.articles.some((id) => view.byId.get(id)?.isReference);

function summaryOf(view: View, kind: FindingKind, draft: Draft): string {
  const { topic, detail = '', variant = '' } = draft;
  const reference = draft.sides.some((side) => hasReference(view, side));
  const sides = draft.sides.map((side) => saying(view, side));
  const sentence = tell(kind, { topic, detail, variant, sides, reference });
  const theirs = draft.sides.filter((side) => hasReference(view, side)).map((side) => wordLine(side.value));
  const others = draft.sides.filter((side) => !hasReference(view, side) && !theirs.includes(wordLine(side.value)));
  const outlets = others.flatMap((side) => side.articles);
  if (!reference || !outlets.length) return sentence;
  const differing = unique(outlets.map((id) => nameOf(view, id)));
  return `${sentence} ${series(few(differing))} ${differing.length > 1 ? 'differ' : 'differs'} from the reference.`;
}

/** The words of a side alone: marks and case make no difference to what a reference text says. */
const wordLine = (text: string): string =>
  wordsOf(text)
    .map((w) => w.norm)
    .join(' ');

function saying(view: View, side: Side): Saying {
  const who = unique(side.articles.map((id) => nameOf(view, id)));
  return { who: series(few(who)), says: isVerbatim(side) ? printed(side.value) : side.value, many: who.length > 1 };
}

/** The value is words of the passages, not a description of them: only words that stand there are put in marks. */
function isVerbatim({ value, evidence }: Side): boolean {
  const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();
  const passages = evidence.map((e) => flat(e.text)).join('\n');
  return flat(value)
    .split('…')
    .every((part) => passages.includes(part.trim()));
}

/** What a sentence calls an article: its label, else its id. */
export function nameOf(view: View, id: string): string {
  const article = view.byId.get(id);
  const reference = article?.isReference ? 'the reference text ' : '';
  const label = [article?.label ?? id, id].find((name) => !hasVerdict(name));
  return reference + (label ?? `article ${[...view.byId.keys()].indexOf(id) + 1}`);
}

/** Names that a sentence can bear; the finding itself names all of them. */
const MOST_NAMED = 6;
const LEADING = 4;
const few = (names: readonly string[]): string[] =>
  names.length > MOST_NAMED ? [...names.slice(0, LEADING), `${names.length - LEADING} other articles`] : [...names];

const unique = (items: readonly string[]): string[] => [...new Set(items)];

/** A finding with what its check made of its weight among those of one kind and level. */
export interface Ranked {
  rank: number;
  finding: Finding;
}

/** One finding for one kind and subject, worst first; then by kind, rank and id, so that the order never depends on the input's. */
export function orderFindings(findings: readonly Ranked[]): Finding[] {
  const order = Object.keys(kinds);
  const below = (f: Finding): number => levels.length - levels.indexOf(f.level);
  const sorted = [...findings].sort(
    ({ finding: a, rank: x }, { finding: b, rank: y }) =>
      below(a) - below(b) || order.indexOf(a.kind) - order.indexOf(b.kind) || x - y || byCodeUnit(a.id, b.id),
  );
  const seen = new Set<string>();
  return sorted.map((r) => r.finding).filter((finding) => !seen.has(finding.id) && seen.add(finding.id));
}
