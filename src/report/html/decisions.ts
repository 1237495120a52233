import type { Event } from '../../model/event.js';
import type { Finding } from '../../model/finding.js';
import { counted } from '../view.js';
import { markup, nothing, type Html } from './template.js';

/** What became of the findings since an earlier run, where one was given to compare with. */
export function changesNote({ changes }: Event): Html {
  if (!changes) return nothing;
  const { new: fresh, changed, unchanged, gone } = changes;
  const list = gone.map((f) => markup`<li>${f.level}, ${f.title}: ${f.summary} <code>${f.id}</code></li>`);
  return markup`<div class="notice"><p>Since the earlier run: ${fresh} new, ${changed} changed, ${unchanged} unchanged, ${gone.length} gone.</p>${gone.length > 0 && markup`<details><summary>The ${counted(gone.length, 'finding')} no longer here</summary><ul>${list}</ul></details>`}</div>`;
}

/** A word on a card whose finding is not as it was in the earlier run. */
export function changeTag({ change }: Finding): Html {
  if (!change || change.status === 'unchanged') return nothing;
  const was = change.before && change.before.summary && `; it was ${change.before.level}: ${change.before.summary}`;
  return markup` <span class="tag">${change.status} since the earlier run</span>${was && markup`<span class="vh">${was}</span>`}`;
}

/** Decisions of people that could not be applied: left open between them, or about nothing of this name. */
export function openRulings({ rulings }: Event): Html {
  const open = rulings.filter(({ state }) => state === 'open' || state === 'unknown');
  if (open.length === 0) return nothing;
  return markup`<h3>Decisions that were not applied</h3><ul class="open">${open.map((r) => markup`<li><strong>${r.about || r.target}</strong> (${r.state}): ${r.why}</li>`)}</ul>`;
}

/** Why these articles were put together, where that was left to the program. */
export function groupingNote({ grouping }: Event): Html {
  if (!grouping) return nothing;
  return markup`<h3>Why these articles are one event</h3><ul class="open">${grouping.because.map((b) => markup`<li>${b}</li>`)}</ul>`;
}
