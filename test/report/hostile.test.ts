import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/model/config.js';
import { analyzeEvent } from '../../src/pipeline.js';
import { prepareArticle } from '../../src/ingest/index.js';
import { findingMessages, noPaint, renderAll, renderSummary } from '../../src/report/index.js';
import { safeJson } from '../../src/text/escape.js';

/** What a terminal obeys: escape sequences in seven and eight bits, a title, a bell, a backspace; and what turns text around. */
const COMMANDS = '\x1B[31m\x1B]0;title\x07\x9B2J\x08\x7F\u202Etxet\u2066';
const OBEYED = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/u;
const FORMULAS = ['=HYPERLINK("http://x")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', ' =1+1', '\u00A0=cmd', '＝1'];

const story = (n: string): string =>
  `=${n} mills open ${COMMANDS} on the Tarn\n\n“=We ${COMMANDS} open ${n} mills </script><script>alert(1)</script> today,” said ${COMMANDS} =Ann Li of Tarn Mills Ltd.\n\n${n} companies signed the ${COMMANDS}pledge on Monday.\n\n${FORMULAS.map((f) => `${f} companies`).join('\n\n')}\n`;

function render() {
  const articles = ['Eleven', 'Twelve'].map((n) => {
    const id = `${n}${COMMANDS}`;
    return prepareArticle({ id, text: story(n), outlet: `=Echo${n}${COMMANDS}`, url: 'javascript:alert(1)' });
  });
  const { event } = analyzeEvent({ id: 'e', name: `=mill${COMMANDS}`, articles }, defaultSettings);
  const dataset = {
    schemaVersion: '1',
    events: [event],
    problems: [{ file: COMMANDS, stage: 'read', reason: COMMANDS }],
  };
  return { dataset, texts: new Map([[event.id, new Map(articles.map(({ id, text }) => [id, text]))]]) };
}
const input = render();
const files = renderAll(input);
const options = { paint: noPaint, colour: false, path: () => 'x' };

describe('what an article writes into itself', () => {
  it.each(files.map(({ file, content }) => [file, content] as const))(
    '%s holds no command to a terminal',
    (_file, content) => {
      expect(OBEYED.exec(content)).toBeNull();
    },
  );

  it('reaches no terminal', () => {
    const shown = [
      ...renderSummary(input, { ...options, width: 200, files: [] }),
      ...findingMessages(input, options),
    ].join('\n');
    expect(input.dataset.events[0]!.findings.length).toBeGreaterThan(0);
    expect(OBEYED.exec(shown)).toBeNull();
    expect(OBEYED.exec(safeJson(input.dataset))).toBeNull();
    expect(JSON.parse(safeJson(input.dataset))).toEqual(input.dataset);
  });

  it.each(files.filter(({ file }) => file.endsWith('.csv')).map(({ file, content }) => [file, content] as const))(
    '%s holds no formula',
    (_file, content) => {
      const cells = parse(content, { bom: true }).flat();
      expect(
        cells.filter((cell) => /^[\s\u200B\uFEFF]*[=+@＝＋－＠]/u.test(cell) || /^\s*-(?![\d.]+$)./u.test(cell)),
      ).toEqual([]);
    },
  );

  it('is no script and no address to run in the page', () => {
    const page = files.find(({ file }) => file === 'report.html')!.content;
    expect(page).not.toContain('<script>alert');
    expect(page).not.toContain('</script><script>alert');
    expect(page).not.toMatch(/href="javascript:/u);
  });
});
