import { expect, it } from 'vitest';
import { briefly, headline } from '../../src/report/brief.js';
import { viewEvent } from '../../src/report/view.js';
import { ferries } from './fixture.js';

const { dataset, texts } = ferries();
const view = viewEvent(dataset.events[0]!, texts.get('ferries'));
const finding = (id: string) => dataset.events[0]!.findings.find((f) => f.id === id)!;

it('a quotation that is shorter than another text is told by its words', () => {
  expect(headline(view, finding('f-elision'))).toBe(
    'Dockside Post prints a quotation 5 words shorter than the text of Harbour Courier',
  );
});

it('a long passage in a summary is cut at a word, a short one stays whole', () => {
  const summary =
    'One prints “the lines will publish how much fuel each ship used in every port”; two print “a report”.';
  expect(briefly({ ...finding('f-scope'), summary })).toBe(
    'One prints “the lines will publish how much fuel each …”; two print “a report”.',
  );
});
