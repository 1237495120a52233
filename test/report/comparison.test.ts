import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import { compareSides, excerpt, sideParts } from '../../src/report/comparison.js';
import { plainDiff } from '../../src/report/plain-diff.js';
import { eventSources } from '../../src/report/sources.js';
import { ev, ferries } from './fixture.js';

const { dataset, texts } = ferries();
const event = dataset.events[0]!;
const sources = eventSources(event, texts.get(event.id));

const between = (a: ReturnType<typeof ev>, b: ReturnType<typeof ev>, kind: Finding['kind'] = 'quote-wording') =>
  compareSides(
    {
      ...event.findings[0]!,
      kind,
      sides: [
        { articles: [a.article], value: a.text, evidence: [a] },
        { articles: [b.article], value: b.text, evidence: [b] },
      ],
    },
    sources,
  );

const long = ev('courier', 'We will switch off our engines in port for all neighbours and schools,');
const short = ev('post', 'We will switch off our engines in port,');

describe('two passages word by word', () => {
  it('shows what only one of them prints', () => {
    const compared = between(long, short)!;
    expect(plainDiff(excerpt(compared, 15))).toBe('… in port[- for all neighbours and schools-],');
    expect(sideParts(compared, 1).every((part) => part.op === 'same')).toBe(true);
  });

  it.each([
    ['kinds that are not about wording', long, short, 'omission'],
    ['passages with the same words', short, short, 'quote-wording'],
    ['passages that share too little', long, ev('wire', '<script>alert("=cmd")</script>'), 'quote-wording'],
  ] as const)('is not for %s', (_, a, b, kind) => {
    expect(between(a, b, kind)).toBeNull();
  });
});
