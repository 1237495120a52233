import type { Finding } from '../../model/finding.js';
import { byCodeUnit } from '../../text/fold.js';
import { signed } from '../level-rules.js';
import { defineTable, joined } from './table.js';

type Row = Finding & { event: string };

const articlesOf = (finding: Finding): string[] =>
  [...new Set(finding.sides.flatMap((side) => side.articles))].sort(byCodeUnit);

const parts = (finding: Finding): string => finding.levelParts.map((part) => `${part.rule} ${signed(part)}`).join('; ');

export const findings = defineTable<Row>({
  name: 'findings',
  title: 'Where the articles differ',
  primaryKey: ['event', 'finding'],
  columns: [
    { name: 'event', type: 'string', description: 'id of the event', value: (r) => r.event },
    { name: 'finding', type: 'string', description: 'stable id: hash of kind and subject', value: (r) => r.id },
    { name: 'value_hash', type: 'string', description: 'changes when its values do', value: (r) => r.valueHash },
    { name: 'kind', type: 'string', description: 'kind of difference', value: (r) => r.kind },
    { name: 'title', type: 'string', description: 'the kind as people see it', value: (r) => r.title },
    { name: 'class', type: 'string', description: 'substance, coverage, style or data', value: (r) => r.class },
    {
      name: 'cluster',
      type: 'string',
      description: 'findings of one difference share it and count once',
      value: (r) => r.cluster,
    },
    { name: 'level', type: 'string', description: 'critical, major, minor, note or info', value: (r) => r.level },
    { name: 'level_parts', type: 'string', description: 'what makes the level', value: parts },
    {
      name: 'disposition',
      type: 'string',
      description: 'conflict, difference, review or info',
      value: (r) => r.disposition,
    },
    { name: 'articles', type: 'string', description: 'articles it is about', value: (r) => joined(articlesOf(r)) },
    { name: 'summary', type: 'string', description: 'what stands where', value: (r) => r.summary },
    { name: 'ruling', type: 'string', description: "a person's decision", value: (r) => r.ruling?.verdict ?? null },
    { name: 'ruling_note', type: 'string', description: 'and why', value: (r) => r.ruling?.note ?? null },
    {
      name: 'ruling_changed',
      type: 'boolean',
      description: 'the values changed since',
      value: (r) => r.ruling?.changed ?? null,
    },
    {
      name: 'ruling_state',
      type: 'string',
      description: 'settled, adjudicated by most of three or more people, or open between two',
      value: (r) => r.ruling?.state ?? null,
    },
    {
      name: 'change',
      type: 'string',
      description: 'new, changed or unchanged since the earlier run that was given; empty where none was',
      value: (r) => r.change?.status ?? null,
    },
  ],
  rows: (event) => event.findings.map((finding) => ({ ...finding, event: event.id })),
});
