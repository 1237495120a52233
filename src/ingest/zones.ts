import type { Zone } from '../model/article.js';
import { readPage, takeClaims, type Line } from './page.js';
import { bioRules } from './rules/bios.js';
import { captionRules } from './rules/captions.js';
import { correctionRules } from './rules/corrections.js';
import { datelineRules } from './rules/datelines.js';
import { endRules, fieldRules } from './rules/fields.js';
import { furnitureRules } from './rules/furniture.js';
import { bareRules, headerRules, titleRules } from './rules/header.js';
import { listRules } from './rules/lists.js';
import { mastheadRules } from './rules/mastheads.js';
import { prefixRules } from './rules/prefixes.js';
import type { ZoneRule } from './rules/rule.js';
import { tailRules } from './rules/tail.js';

/**
 * The cleaning rules, in the order in which they look at a page: the first to take a line keeps it, and what no rule
 * takes is body. To add one, write its example first: it is the rule's test.
 */
export const zoneRules: readonly ZoneRule[] = [
  ...fieldRules,
  ...furnitureRules,
  ...correctionRules,
  ...captionRules,
  ...bioRules,
  ...tailRules,
  ...headerRules,
  ...mastheadRules,
  ...bareRules,
  ...prefixRules,
  ...titleRules,
  ...endRules,
  ...listRules,
  ...datelineRules,
];

/**
 * Cuts a text into zones that partition it: [0, text.length) without gap or overlap, each with the rule that found it.
 * White space belongs to the zone before it. Linear in the text; never throws.
 * @param title what a feed or manifest says the article is called, where one does
 * @param marked what a page's markup says, in order and without overlap: it goes before every rule
 */
export function findZones(text: string, title: string | null = null, marked: readonly Zone[] = []): Zone[] {
  let page = readPage(text, title);
  for (const zones of byRule(marked)) page = takeClaims(page, zones, zones[0]!.kind, zones[0]!.rule);
  for (const rule of zoneRules) page = takeClaims(page, rule.find(page), rule.kind, rule.name);
  return partition(text, page.lines);
}

function byRule(marked: readonly Zone[]): Zone[][] {
  const groups = new Map<string, Zone[]>();
  for (const zone of marked) {
    const key = `${zone.kind} ${zone.rule}`;
    const group = groups.get(key);
    if (group) group.push(zone);
    else groups.set(key, [zone]);
  }
  return [...groups.values()];
}

function partition(text: string, lines: readonly Line[]): Zone[] {
  const zones: Zone[] = [];
  for (const line of lines) {
    const kind = line.kind ?? 'body';
    const rule = line.rule ?? 'body';
    const last = zones.at(-1);
    if (last?.kind === kind && last.rule === rule) continue;
    if (last) last.end = line.start;
    zones.push({ kind, start: zones.length === 0 ? 0 : line.start, end: text.length, rule });
  }
  return zones.length > 0 || text === '' ? zones : [{ kind: 'body', start: 0, end: text.length, rule: 'body' }];
}
