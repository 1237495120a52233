import { describe, expect, it } from 'vitest';
import { escapeHtml, escapeMarkdown, oneLine, webAddress } from '../../src/text/escape.js';

describe('what an article may not do to a page', () => {
  it.each([
    ['markup', '<script>alert("x")</script>', '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;'],
    ['an attribute', `' onclick='x`, '&#39; onclick=&#39;x'],
    ['an entity', 'AT&amp;T', 'AT&amp;amp;T'],
    ['a mark that turns the line', 'a\u202Eb', 'a\uFFFDb'],
    ['a control character', 'a\u0000b\u001B[2J', 'a\uFFFDb\uFFFD[2J'],
  ])('HTML: %s', (_, text, expected) => {
    expect(escapeHtml(text)).toBe(expected);
  });

  it.each([
    ['markup', '<b>', '&lt;b&gt;'],
    ['a link', '[x](javascript:y)', '\\[x\\](javascript:y)'],
    ['a table cell', 'a | b', 'a \\| b'],
    ['emphasis and code', '*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
    ['a heading', '# one', '\\# one'],
    ['a list', '- one', '\\- one'],
    ['a numbered list', '12. one', '\\12. one'],
    ['two lines', 'one\n\ntwo', 'one two'],
  ])('Markdown: %s', (_, text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  it.each([
    ['a plain address', 'https://news.example/a', 'https://news.example/a'],
    ['a script', 'javascript:alert(1)', null],
    ['a file', 'file:///etc/passwd', null],
    ['a script after a space', ' javascript:alert(1)', null],
    ['an address with marks', 'http://x.example/"><b>', 'http://x.example/%22%3E%3Cb%3E'],
    ['no host', 'https:///x', null],
    ['none', null, null],
  ])('link: %s', (_, url, expected) => {
    expect(webAddress(url)).toBe(expected);
  });
});

describe('one line', () => {
  it.each([
    ['short enough', 'one two', 9, 'one two'],
    ['too long', 'one two three', 9, 'one two…'],
    ['never half a character', '🚢🚢🚢🚢', 3, '🚢🚢…'],
    ['white space of any kind', ' one\t\u00A0two\r\n', 9, 'one two'],
  ])('%s', (_, text, longest, expected) => {
    expect(oneLine(text, longest)).toBe(expected);
  });
});
