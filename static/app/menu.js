// A list of the claims that one mark stands for, to pick from by hand or by key.

import { make } from "./make.js";
import { wholeText } from "./whole.js";

// Here and not among the style sheets: the strip stands in a shadow, which they do not reach.
const LOOK = `
.fl-menu { position: absolute; top: 0; left: 0; z-index: 1300; width: min(300px, calc(100% - 16px)); max-height: min(260px, calc(100% - 16px)); overflow-y: auto; box-sizing: border-box; padding: 5px; background: var(--paper); color: var(--ink); border: 1px solid var(--edge); border-radius: 8px; box-shadow: 0 3px 12px rgba(0,0,0,.18); font-size: 12px; cursor: default; }
.fl-menu[hidden] { display: none; }
.fl-menu p { margin: 1px 6px 3px; font-size: 10.5px; font-weight: 600; color: var(--soft); }
.fl-menu button { display: block; width: 100%; text-align: start; font: inherit; line-height: 1.4; color: inherit; background: none; border: 0; border-top: 1px solid var(--edge); padding: 5px 6px; cursor: pointer; overflow-wrap: anywhere; }
.fl-menu button:hover, .fl-menu button[aria-pressed="true"] { background: color-mix(in srgb, var(--edge) 55%, transparent); }
.fl-menu button[aria-pressed="true"] { font-weight: 600; }
.fl-menu button:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
`;
const MOST = 60; // claims to pick from: of more the filters help better

/** Where a list of some size stands beside a point, inside a box. */
export function besides([x, y], [wide, tall], [width, height]) {
  const left = x + 12 + wide <= width ? x + 12 : x - 12 - wide;
  return [Math.max(4, Math.min(left, width - wide - 4)), Math.max(4, Math.min(y - 12, height - tall - 4))];
}

/** The place of the entry that a key leads to from another one; null for other keys. */
export function stepped(key, here, count) {
  const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: count - 1 }[key];
  return to === undefined ? null : (to + count) % count;
}

export class Menu {
  /** `box` is the map's element; `choose` is told the id that the reader picks. */
  constructor(box, choose) {
    this.box = box;
    this.choose = choose;
    this.element = make("div", "fl-menu");
    this.element.hidden = true;
    this.element.addEventListener("keydown", (event) => this.key(event));
    const look = make("style", "", LOOK);
    box.append(look, this.element);
  }

  get open() {
    return !this.element.hidden;
  }

  /** What has the focus, also where the list stands in a shadow. */
  get active() {
    return this.element.getRootNode().activeElement;
  }

  /** Lists `entries`, each `{id, text}`, beside a point; the first or the selected one has the focus. */
  show(title, entries, [x, y], { selected, rtl }) {
    const { element } = this;
    element.dir = rtl ? "rtl" : "ltr";
    element.setAttribute("role", "group");
    element.setAttribute("aria-label", title);
    this.buttons = entries.slice(0, MOST).map((entry) => this.button(entry));
    element.replaceChildren(make("p", "", title), ...this.buttons);
    if (entries.length > MOST) element.append(`+ ${entries.length - MOST}`);
    this.mark(selected);
    element.hidden = false;
    const { clientWidth, clientHeight } = this.box;
    const [left, top] = besides([x, y], [element.offsetWidth, element.offsetHeight], [clientWidth, clientHeight]);
    element.style.transform = `translate(${left}px, ${top}px)`;
    (this.buttons.find((one) => one.dataset.claim === selected) ?? this.buttons[0])?.focus();
  }

  /** Lists the claims of some rows, each in its sentence once that is known. */
  list(rows, at, { tips, words, command: { selected, lang } }) {
    const told = tips.sentences ? tips.of(rows) : rows.map((row) => words.kinds[row.kind]);
    const entries = rows.map(({ id }, i) => ({ id, text: told[i] }));
    this.show(`${words.claims_here} · ${rows.length}`, entries, at, { selected, rtl: lang === "ar" });
  }

  button({ id, text }) {
    const button = make("button");
    button.type = "button";
    button.dataset.claim = id;
    wholeText(button, text);
    button.addEventListener("click", () => this.pick(id));
    return button;
  }

  pick(id) {
    this.mark(id);
    this.choose(id);
  }

  mark(id) {
    for (const button of this.buttons) button.setAttribute("aria-pressed", String(button.dataset.claim === id));
  }

  key(event) {
    const here = this.buttons.indexOf(this.active);
    const to = stepped(event.key, here, this.buttons.length);
    if (event.key === "Escape") this.close();
    else if (to === null) return;
    else this.buttons[to].focus();
    event.preventDefault();
    event.stopPropagation(); // neither the map nor the page moves
  }

  close() {
    if (!this.open) return;
    const inside = this.element.contains(this.active);
    this.element.hidden = true;
    if (inside) this.box.focus({ preventScroll: true });
  }
}
