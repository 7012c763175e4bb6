// What lies under the pointer: a line of words on hovering, a choice on clicking.

import { meet } from "./spread.js";
import { wholeText } from "./whole.js";

const MOST_LINES = 4;

const BESIDE = 12; // pixels between a tip and what it explains

/**
 * Fills a tip with lines of text and puts it beside a point, inside a box of some size. `more` says
 * what a click does for the lines that have no room: "{n} more". It lies beside all of `box`, where that
 * is told, and clear of the `rooms` of panels, where that can be.
 */
export function showTip(tip, lines, [x, y], [width, height], rtl, more = "+ {n}", { box = null, rooms = [] } = {}) {
  tip.hidden = false;
  tip.dir = rtl ? "rtl" : "ltr";
  tip.replaceChildren(...lines.slice(0, MOST_LINES).map((line) => {
    const row = document.createElement("div");
    wholeText(row, line);
    return row;
  }));
  if (lines.length > MOST_LINES) tip.append(more.replace("{n}", lines.length - MOST_LINES));
  const [left, top] = box
    ? besideBox([tip.offsetWidth, tip.offsetHeight], box, [width, height], rooms)
    : besidePoint([tip.offsetWidth, tip.offsetHeight], [x, y], [width, height]);
  tip.style.transform = `translate(${left}px, ${top}px)`;
}

function besidePoint([wide, tall], [x, y], [width, height]) {
  const below = y + 16 + tall <= height;
  return [Math.max(4, Math.min(x + 14, width - wide - 8)), below ? y + 16 : y - tall - 12];
}

/** Left and top of a tip of some size right or left of a box, below or above it: the first that hides no panel. */
export function besideBox([wide, tall], box, [width, height], rooms) {
  const within = (at, size, most) => Math.max(4, Math.min(at, most - size - 4));
  const [left, top] = [within((box.left + box.right - wide) / 2, wide, width), within((box.top + box.bottom - tall) / 2, tall, height)];
  const across = [left, within(box.right - wide, wide, width), within(box.left, wide, width)];
  const spots = [
    [box.right + BESIDE, top], [box.left - BESIDE - wide, top],
    ...across.map((x) => [x, box.bottom + BESIDE]), ...across.map((x) => [x, box.top - BESIDE - tall]),
  ].filter(([x, y]) => x >= 0 && y >= 0 && x + wide <= width && y + tall <= height);
  const hides = ([x, y]) => rooms.some((room) => meet({ left: x, right: x + wide, top: y, bottom: y + tall }, room));
  return spots.find((spot) => !hides(spot)) ?? spots[0] ?? [left, within(box.bottom + BESIDE, tall, height)];
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
