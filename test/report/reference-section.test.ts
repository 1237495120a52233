import { describe, expect, it } from 'vitest';
import { analyse } from '../measure/analyse.js';
import { viewEvent } from '../../src/report/view.js';
import { eventSections } from '../../src/report/markdown/sections.js';

const reading = 'Lamps along the quay will not be lit between midnight and five, and the harbour bell stays silent.';
const rules = Array.from(
  { length: 24 },
  (_, i) => `Berth ${i + 30} takes boats that come from the port of Kessel${'abcdefghijklmnopqrstuvwxyz'[i]} alone.`,
);

describe('the section on a reference text', () => {
  const event = analyse(
    {
      notice: [reading, ...rules].join('\n\n'),
      paper: reading.replace('will not be', 'will be').replace('bell', 'bells'),
    },
    { notice: { role: 'reference' } },
  );
  const text = eventSections(viewEvent(event, undefined)).join('\n\n');

  it('lists departures and what nobody printed in words, and says how many more there are', () => {
    expect(text).toContain('lacks “not” in “will be”');
    expect(text).toContain('has “bells” for “bell”');
    expect(text).toContain('Berth 30 takes boats');
    expect(text.match(/^- .*takes boats that come/gmu)).toHaveLength(20);
    expect(text).toContain('4 more in reference.csv.');
  });

  it('names older versions among what was read', () => {
    const [article] = event.articles;
    const withOlder = { ...event, versions: [{ ...article!, id: 'early', label: 'Early paper', newer: 'paper' }] };
    const read = eventSections(viewEvent(withOlder, undefined)).join('\n\n');
    expect(read).toMatch(/\| Early paper \(older version of .*: counted nowhere\) \|/u);
  });
});
