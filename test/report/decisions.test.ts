import { expect, it } from 'vitest';
import { renderers } from '../../src/report/index.js';
import { ferries } from './fixture.js';

it('the page says what is new, changed and gone since an earlier run, and which decisions were not applied', () => {
  const input = ferries();
  const event = input.dataset.events[0]!;
  const before = { level: 'note' as const, summary: 'Nordvik and Skerry differ' };
  event.findings[1]!.change = { status: 'changed', before };
  event.changes = {
    against: 'a'.repeat(64),
    new: 0,
    changed: 1,
    unchanged: 3,
    gone: [
      { id: 'f-old', kind: 'date-conflict', title: 'Different dates', level: 'minor', summary: 'Two <b>days</b>' },
    ],
  };
  event.rulings = [
    { target: 'f-none', about: 'f-none', state: 'unknown', verdict: null, why: 'no finding has this id', rows: [] },
  ];
  event.grouping = { because: ['three articles share two names and a day'], links: [] };
  const { content } = renderers.html(input)[0]!;
  expect(content).toContain('Since the earlier run: 0 new, 1 changed, 3 unchanged, 1 gone.');
  expect(content).toContain('Two &lt;b&gt;days&lt;/b&gt;');
  expect(content).toContain('changed since the earlier run');
  expect(content).toContain('<strong>f-none</strong> (unknown): no finding has this id');
  expect(content).toContain('three articles share two names and a day');
});
