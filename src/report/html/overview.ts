import { listed } from '../view.js';
import { supportText } from './origins.js';
import { placeLink, type PageView } from './places.js';
import { markup, type Html } from './template.js';

export function agreementSection(view: PageView): Html {
  const { event, label } = view;
  const items = event.agreements.map(
    (a) =>
      markup`<li>
        <div><p class="what">${a.what}</p>
        <p class="value${a.value.length <= 12 ? ' figure' : ''}">${a.value}</p>
        <p class="sub">${supportText(view, a)}</p></div>
        <div><ul class="because">${a.because.map((b) => markup`<li>${b}</li>`)}</ul>
        ${a.because.length === 0 && markup`<p class="sub">${listed(a.articles.map(label))}</p>`}</div>
      </li>`,
  );
  const none = markup`<p>Nothing that more than one article states was found equal.</p>`;
  return markup`<section id="agrees" aria-labelledby="agrees-h">
    <h2 id="agrees-h">What agrees</h2>
    ${
      items.length
        ? markup`<ul class="agreements">
            ${items}
          </ul>`
        : none
    }
  </section>`;
}

export function uncheckedSection(view: PageView): Html {
  const items = view.event.unchecked.map(
    (u) =>
      markup`<li>
        <p><strong>${u.what}</strong> ${u.why}</p>
        ${u.evidence.length > 0 && markup`<p class="where">${u.evidence.map((e) => markup`${placeLink(view, e, `${view.label(e.article)}: “${e.text}”`)}<br>`)}</p>`}
      </li>`,
  );
  return markup`<section id="unchecked" aria-labelledby="unchecked-h">
    <h2 id="unchecked-h">What could not be checked</h2>
    ${
      items.length
        ? markup`<ul class="open">
            ${items}
          </ul>`
        : markup`<p>Nothing was left open.</p>`
    }
  </section>`;
}
