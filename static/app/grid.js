// Streamlit's tables: a click on a row picks it, as Enter and Space do where the keys stand; and on an
// Arabic page they begin at the right.

import { picked, showPanel } from "./beside.js";
import { CANVAS, HERE, press, standAt } from "./cursor.js";

const TABLE = '[data-testid="stDataFrame"]';
const SCROLLER = ".stDataFrameGlideDataEditor";
const SHEET = 718; // pixels: a sheet of A4 within its margins
const FRAMES = 30; // that the library is given to stand somewhere
const SLACK = 2; // pixels: where a scrolled table stands is no whole number

let asked = null; // {rtl, head, pick, row}: the last three in pixels
const held = new WeakMap(); // of each table, whether it stands at its right end
let sizes = null; // watches how wide tables are
let found = null; // watches for new ones

/** The row under a point of a table, counted from 0; null in its head and in the column that picks. */
export function rowAt([x, y], scrolled, { head, pick, row }) {
  return x < pick || y < head ? null : Math.floor((y - head + scrolled) / row);
}

/** Whether a table stands at its right end. */
export function atEnd({ scrollLeft, clientWidth, scrollWidth }) {
  return scrollLeft + clientWidth >= scrollWidth - SLACK;
}

/** Picks the row as a press on its box does, which is the one way that the library has. */
function clicked({ target, clientX, clientY, detail, isTrusted }) {
  const scroller = isTrusted && detail < 2 && target.closest?.(SCROLLER);
  if (!asked || !scroller) return;
  const canvas = scroller.closest(TABLE).querySelector(CANVAS);
  const { left, top } = canvas.getBoundingClientRect();
  const [x, y] = [clientX - left, clientY - top];
  const at = rowAt([Math.max(x, asked.pick), y], scroller.scrollTop, asked);
  // A row of the table for screen readers, whose head is its row 1.
  const row = at === null ? null : canvas.querySelector(`tr[aria-rowindex="${at + 2}"]`);
  if (!row) return;
  picked(canvas, false);
  standAt(canvas, at, asked);
  if (x < asked.pick) return; // its box itself, which the library has pressed
  if (row.getAttribute("aria-selected") !== "false") return showPanel(); // a press would let it go again
  press(canvas, asked.pick / 2, y);
}

/** Whether a key picks the row where the keys stand; the library's own key for it is Shift and Space. */
export function picks({ key, shiftKey, ctrlKey, metaKey, altKey }) {
  return (key === "Enter" || key === " ") && !(shiftKey || ctrlKey || metaKey || altKey);
}

/** All that the cells of the row under the pointer hold: a table has no room for a long one. */
function hovered({ target, clientX, clientY }) {
  const scroller = asked && target.closest?.(SCROLLER);
  if (!scroller) return;
  const canvas = scroller.closest(TABLE).querySelector(CANVAS);
  const { left, top } = canvas.getBoundingClientRect();
  const at = rowAt([Math.max(clientX - left, asked.pick), clientY - top], scroller.scrollTop, asked);
  const row = at === null ? null : canvas.querySelector(`tr[aria-rowindex="${at + 2}"]`);
  const told = row ? wholeOf(row) : "";
  if (scroller.title !== told) scroller.title = told;
}

/** The texts of a row's cells, a line each. */
export function wholeOf(row) {
  return [...row.querySelectorAll("td")].map((cell) => cell.textContent.trim()).filter(Boolean).join("\n");
}

/** Keys of the page that the library would take for its own: Esc would let row and heading go. */
function passed({ key, code }) {
  for (const type of ["keydown", "keyup"])
    document.body.dispatchEvent(new KeyboardEvent(type, { key, code, bubbles: true }));
}

/** Picks the row where the keys stand, in place of a box with the text of one cell. */
function pressed(event) {
  const canvas = event.isTrusted && event.target.closest?.(CANVAS);
  if (!asked || !canvas) return;
  const row = picks(event) ? canvas.querySelector(HERE)?.closest("tr") : null;
  if (!row && event.key !== "Escape") return;
  event.preventDefault();
  event.stopPropagation();
  if (!row) return passed(event);
  picked(canvas, true);
  standAt(canvas, Number(row.getAttribute("aria-rowindex")) - 2, asked);
  if (row.getAttribute("aria-selected") !== "false") return showPanel(); // it would be let go again
  const own = { key: " ", code: "Space", shiftKey: true, bubbles: true, cancelable: true };
  canvas.dispatchEvent(new KeyboardEvent("keydown", own));
}

/** The keys begin at the first column too, which the library takes for the last one. */
function focused({ target }) {
  if (!asked?.rtl || !target.matches(`${CANVAS}:focus-visible`)) return;
  if (!target.querySelector(HERE)) toFirst(target, FRAMES); // else the reader was here before
}

/** Goes to the first column once the library stands anywhere, which takes it a frame or two. */
function toFirst(canvas, frames) {
  if (!frames) return;
  if (!canvas.querySelector(HERE)) return requestAnimationFrame(() => toFirst(canvas, frames - 1));
  canvas.dispatchEvent(new KeyboardEvent("keydown", { key: "End", code: "End", bubbles: true, cancelable: true }));
}

function hold(inside) {
  const scroller = inside.closest(SCROLLER);
  if (asked?.rtl && scroller && held.get(scroller)) scroller.scrollLeft = scroller.scrollWidth;
}

/** A table begins at its right end, and stays there until the reader moves it. */
function begin(scroller) {
  if (held.has(scroller)) return;
  held.set(scroller, true);
  scroller.addEventListener("scroll", () => held.set(scroller, atEnd(scroller)));
  for (const one of [scroller, ...scroller.querySelectorAll("div")]) sizes.observe(one);
  hold(scroller);
}

/** On paper a table shrinks to the sheet, with all the columns that it shows. */
function toPaper() {
  for (const scroller of document.querySelectorAll(SCROLLER)) {
    const { style } = scroller.closest(TABLE);
    style.setProperty("--paper-table", Math.min(1, SHEET / scroller.scrollWidth));
  }
}

/** Attend to the tables of the page, in its direction, from now on. */
export function attend(given) {
  const turned = Boolean(asked) && asked.rtl !== given.rtl;
  asked = given;
  sizes ??= new ResizeObserver((entries) => entries.forEach(({ target }) => hold(target)));
  found ??= new MutationObserver(() => document.querySelectorAll(SCROLLER).forEach(begin));
  if (given.rtl) found.observe(document.body, { subtree: true, childList: true });
  else found.disconnect();
  for (const scroller of document.querySelectorAll(SCROLLER)) {
    if (turned) scroller.scrollLeft = 0;
    if (turned) held.set(scroller, true);
    if (given.rtl) begin(scroller);
    hold(scroller);
  }
}

globalThis.document?.addEventListener("click", clicked);
globalThis.document?.addEventListener("pointermove", hovered, { passive: true });
globalThis.document?.addEventListener("keydown", pressed, true);
globalThis.document?.addEventListener("focusin", focused);
globalThis.document?.defaultView.addEventListener("beforeprint", toPaper);
