import type { Evidence } from '../../model/span.js';
import type { PageView } from './places.js';
import { markup, type Html } from './template.js';

/** A stretch of an article that the page marks, or to which it links by `id`. */
export interface Mark {
  start: number;
  end: number;
  /** null: nothing to see, a place to link to */
  kind: string | null;
  id: string | null;
}

/** Every span the page marks or links to, by article, in order of their beginnings. */
export function marksOf({ event, linked }: Pick<PageView, 'event' | 'linked'>): Map<string, Mark[]> {
  const marks = new Map<string, Mark[]>([...event.articles, ...event.versions].map((a) => [a.id, []]));
  const add = (kind: string | null, { article, start, end }: Evidence, id: string | null = null): void => {
    marks.get(article)?.push({ start, end, kind, id });
  };
  const all = (kind: string, spans: readonly Evidence[]): void => spans.forEach((span) => add(kind, span));
  for (const c of event.companies) all('company', [...c.mentions, ...c.membership]);
  for (const p of event.people) all('person', p.mentions);
  for (const q of event.quotes) for (const i of q.instances) add(i.type === 'indirect' ? 'reported' : 'quote', i);
  for (const p of event.principles) all('principle', p.descriptions);
  for (const g of event.groups) all('count', g.stated);
  all('count', event.counts);
  for (const f of event.findings) if (f.class !== 'style') for (const side of f.sides) all('finding', side.evidence);
  for (const [id, evidence] of linked) add(null, evidence, id);
  for (const list of marks.values()) list.sort((a, b) => a.start - b.start || a.end - b.end);
  return marks;
}

/** A line cut where marks begin and end; each piece carries the kinds that hold there, after the anchors that begin there. */
export function markLine(text: string, line: { start: number; end: number }, marks: readonly Mark[]): Html[] {
  const edges = edgesOf(line, marks);
  const cuts = [...edges.keys()].sort((a, b) => a - b);
  const open = new Map<string, number>();
  return cuts.slice(0, -1).map((from, i) => {
    const { begins, ends, ids } = edges.get(from)!;
    for (const kind of begins) open.set(kind, (open.get(kind) ?? 0) + 1);
    for (const kind of ends) open.set(kind, open.get(kind)! - 1);
    const kinds = [...open].filter(([, count]) => count > 0).map(([kind]) => kind);
    const words = text.slice(from, cuts[i + 1]);
    const anchors = [...ids].map((id) => markup`<a class="at" id="${id}"></a>`);
    return markup`${anchors}${kinds.length ? markup`<span class="m ${kinds.join(' ')}">${words}</span>` : words}`;
  });
}

interface Edge {
  begins: string[];
  ends: string[];
  ids: Set<string>;
}

/** Where marks begin and end in a line, and its own two ends. A mark from an earlier line begins with this one. */
function edgesOf(line: { start: number; end: number }, marks: readonly Mark[]): Map<number, Edge> {
  const edges = new Map<number, Edge>();
  const edge = (at: number): Edge => {
    const known = edges.get(at) ?? { begins: [], ends: [], ids: new Set() };
    edges.set(at, known);
    return known;
  };
  edge(line.start);
  edge(line.end);
  for (const { start, end, kind, id } of marks) {
    if (end <= line.start || start >= line.end || end <= start) continue;
    const begin = edge(Math.max(start, line.start));
    if (id !== null && start >= line.start) begin.ids.add(id);
    if (kind === null) continue;
    begin.begins.push(kind);
    edge(Math.min(end, line.end)).ends.push(kind);
  }
  return edges;
}
