import { createHash } from 'node:crypto';
import { markup, trusted, type Html } from './template.js';

export interface Page {
  title: string;
  style: string;
  script: string;
  body: Html;
}

/**
 * A page that loads nothing and runs nothing but its own style and script, each allowed by its hash
 * (Content Security Policy level 3, https://www.w3.org/TR/CSP3/).
 */
export function renderPage({ title, style, script, body }: Page): string {
  const policy = [
    "default-src 'none'",
    `style-src '${hash(style)}'`,
    `script-src '${hash(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const head = markup`<head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="color-scheme" content="light dark" />
    <title>${title}</title>
    <style>${trusted(style)}</style>
  </head>`;
  return markup`<!doctype html>
    <html lang="en">
      ${head}
      <body>
        <a class="skip" href="#main">Skip to the report</a>
        ${body}
        <script>${trusted(script)}</script>
      </body>
    </html>\n`.text;
}

const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
