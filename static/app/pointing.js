// What lies under the pointer: a line of words on hovering, a choice on clicking.

import { wholeText } from "./whole.js";

const MOST_LINES = 4;

/**
 * Fills a tip with lines of text and puts it beside a point, inside a box of some size. `more` says
 * what a click does for the lines that have no room: "{n} more".
 */
export function showTip(tip, lines, [x, y], [width, height], rtl, more = "+ {n}") {
  tip.hidden = false;
  tip.dir = rtl ? "rtl" : "ltr";
  tip.replaceChildren(...lines.slice(0, MOST_LINES).map((line) => {
    const row = document.createElement("div");
    wholeText(row, line);
    return row;
  }));
  if (lines.length > MOST_LINES) tip.append(more.replace("{n}", lines.length - MOST_LINES));
  const left = Math.max(4, Math.min(x + 14, width - tip.offsetWidth - 8));
  const below = y + 16 + tip.offsetHeight <= height;
  tip.style.transform = `translate(${left}px, ${below ? y + 16 : y - tip.offsetHeight - 12}px)`;
}

/** Sentences of all claims, fetched once they are wanted. */
export class Tips {
  constructor(locate) {
    this.locate = locate;
    this.path = null;
    this.sentences = null;
  }

  /** Begins to fetch the file of a path; what was fetched of another one is forgotten. */
  async fetch(path) {
    if (this.path === path) return;
    [this.path, this.sentences] = [path, null];
    const answer = await fetch(this.locate(path));
    const sentences = await answer.json();
    if (this.path === path) this.sentences = sentences;
  }

  of(rows) {
    return this.sentences ? rows.map((row) => this.sentences[row.index]) : ["…"];
  }
}

const KEYS = ["j", "k", "h", "l", "p", "Escape", "?", "\u061f"];

/** Keys of the page work while the focus is in the map's frame. */
export function passOn(event) {
  const { key, code } = event;
  if (window.parent === window) return; // a map that stands alone has no page around it
  if (!KEYS.includes(key) || event.ctrlKey || event.metaKey || event.altKey) return;
  for (const type of ["keydown", "keyup"])
    window.parent.document.body.dispatchEvent(
      new window.parent.KeyboardEvent(type, { key, code, bubbles: true }));
}
