// The evidence beside the table: whoever picks a row stays at the table, and the panel comes to him.
//
// Its own place lies above, beside the map; as soon as that is in sight again, it goes back.

import { comeBack } from "./cursor.js";

const HEAD = 36; // pixels of Streamlit's own head, which covers what lies under it
const ENOUGH = 240; // pixels of the evidence that must be in sight

const BOXES = 44; // pixels at the left of a table: there are the boxes, whichever way it is read
const NARROW = 640; // pixels: on a phone there is no room beside a table
const PANEL = ".st-key-evidence";
const PLACE = '[data-testid="stColumn"]';
const STATE = "evidence"; // "beside" while the panel is away from its place

let came = null; // the table whose row was picked, until its claim is shown
let back = null; // where the focus goes when the evidence is closed

/** Whether enough of a box is to be seen in a window of some height. */
export function inSight({ top, bottom }, height) {
  return top >= HEAD && Math.min(bottom, top + ENOUGH) <= height;
}

/** A row of a table is picked: by keys, and the focus goes to the evidence with it. */
export function picked(table, keys) {
  came = { table, keys };
}

/** Shows the panel, after a choice or when a row is picked that was picked already. */
export function showPanel() {
  const panel = document.querySelector(PANEL);
  if (!panel) return;
  panel.scrollTop = 0;
  const from = came;
  came = null;
  if (!inSight(panel.getBoundingClientRect(), window.innerHeight)) {
    if (from && window.innerWidth > NARROW) bring(panel);
    else panel.scrollIntoView({ block: "start" });
  }
  if (!from?.keys) return;
  back = from.table;
  panel.tabIndex = -1;
  panel.focus({ preventScroll: true });
}

/** Nothing is chosen any more: the panel goes back, and the focus to the table that it came from. */
export function leavePanel() {
  release();
  came = null;
  if (back && (document.activeElement === document.body || document.activeElement?.closest(PANEL)))
    comeBack(back);
  back = null;
}

/** As wide as its place, over the last columns of the table, but not over the boxes that pick a row. */
function bring(panel) {
  const { style, dataset } = document.documentElement;
  const { left, width } = panel.closest(PLACE).getBoundingClientRect();
  const begun = getComputedStyle(panel).direction === "rtl" ? left + BOXES : left;
  style.setProperty("--beside-left", `${begun}px`);
  style.setProperty("--beside-width", `${width}px`);
  dataset[STATE] = "beside";
}

function release() {
  delete document.documentElement.dataset[STATE];
}

/** Back to its place once that is in sight; a window of another width has other places. */
function moved({ type }) {
  if (document.documentElement.dataset[STATE] !== "beside") return;
  const panel = document.querySelector(PANEL);
  const place = panel?.closest(PLACE)?.getBoundingClientRect();
  if (!place || inSight(place, window.innerHeight)) release();
  else if (type === "resize") bring(panel);
}

globalThis.document?.addEventListener("scroll", moved, { capture: true, passive: true });
globalThis.document?.defaultView.addEventListener("resize", moved);
