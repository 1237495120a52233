import type { PartyType } from '../../model/extraction.js';
import { byCodeUnit } from '../../text/fold.js';
import { joinKey, readName, type CompanyName } from './read-name.js';

/** A mention of a company: where, as printed, and the name its article resolves it to. */
export interface Mentioned {
  article: string;
  text: string;
  name: string;
  type: PartyType;
  list?: string | null;
}

/** All mentions of one spelling, case and marks set aside, legal form kept. */
export interface NameNode {
  read: CompanyName;
  /** the keys it can be found by: its own and those of its other readings */
  keys: Set<string>;
  /** forms as printed, with how often */
  forms: Map<string, number>;
  /** keys of the names its articles resolve it to */
  links: Set<string>;
  lists: Set<string>;
  mentions: number[];
}

/** One node for each spelling, ordered by code unit of the spelling. */
export function nodesOf(mentions: readonly Mentioned[]): NameNode[] {
  const nodes = new Map<string, NameNode>();
  const names = new Map<string, CompanyName>();
  const nameOf = (text: string): CompanyName => {
    const name = names.get(text) ?? readName(text);
    names.set(text, name);
    return name;
  };
  mentions.forEach((mention, i) => {
    const read = nameOf(mention.text);
    const id = `${read.fullKey}\n${read.key}`;
    const node = nodes.get(id) ?? newNode(read);
    nodes.set(id, node);
    const form = mention.text;
    node.forms.set(form, (node.forms.get(form) ?? 0) + 1);
    if (byCodeUnit(form, node.read.printed) < 0) node.read = read;
    const target = mention.name === form ? read.key : nameOf(mention.name).key;
    if (target !== read.key && target !== '') node.links.add(target);
    if (mention.list) node.lists.add(mention.list);
    node.mentions.push(i);
  });
  return [...nodes.entries()].sort((a, b) => byCodeUnit(a[0], b[0])).map(([, node]) => node);
}

function newNode(read: CompanyName): NameNode {
  const keys = new Set(read.readings.map(joinKey).filter((key) => key !== ''));
  return { read, keys, forms: new Map(), links: new Set(), lists: new Set(), mentions: [] };
}
