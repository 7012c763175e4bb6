// What the page does beside its widgets: it shows the evidence after a choice, and its keys.

import { leavePanel, showPanel } from "./beside.js";
import { standAgain } from "./cursor.js";
import { followDay } from "./headday.js";
import { tell } from "./link.js";
import { releaseFields } from "./release.js";

const LINE = 32; // pixels of a passage: a line of what comes before the marked words
const BELOW = ".st-key-below"; // what stands under the map, in tabs
const TRAYS = 1; // the second of them
const [WAIT_MS, WAITS] = [50, 200];
const STANDS_MS = [150, 500]; // after which a table has marked the row
const SHEET = 718; // pixels: a sheet of A4 within its margins
const TOLD_MS = 1600; // how long a button says that it has copied
let seen = null;

/** Follows the reader's choices; `turn` counts them, so that the same claim can be chosen again. */
export function follow({ claim, turn }) {
  const before = seen;
  seen = turn;
  if (claim && before !== turn) setTimeout(() => {
    if (before !== null) showPanel();
    showMarks();
  }, 120);
  else if (!claim) leavePanel();
  if (before !== turn) for (const wait of STANDS_MS) setTimeout(standAgain, wait);
}

/** Each passage stands at the words that are marked in it. */
function showMarks() {
  for (const passage of document.querySelectorAll(".st-key-evidence .fl-passage")) {
    const mark = passage.querySelector("mark");
    if (!mark) continue;
    const words = mark.getBoundingClientRect();
    const spare = Math.max(LINE, (passage.clientHeight - words.height) / 2);
    const to = passage.scrollTop + words.top - passage.getBoundingClientRect().top - spare;
    const line = parseFloat(getComputedStyle(passage).lineHeight);
    passage.scrollTop = Math.round(to / line) * line; // no line is cut at the top
  }
}

const ACTS = { h: "earlier", l: "later", p: "play" };

function pressed(event) {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  const help = document.querySelector(".fl-keys");
  if (!help || ctrlKey || metaKey || altKey) return;
  if (target instanceof Element && target.closest("input, textarea, select, [contenteditable=true]")) return;
  const act = ACTS[key.toLowerCase()];
  if (act) tell(window, "act", act);
  else if (key === "?" || key === "\u061f") help.open = !help.open;
  else if (key === "Escape" && help.open) {
    help.open = false;
    event.stopImmediatePropagation(); // the evidence stays: one press closes one thing
  }
}

/**
 * Copies the citation beside the button, else the address, which holds the whole page; without leave
 * to copy, shows it to be copied.
 */
async function copied(event) {
  const button = event.target instanceof Element && event.target.closest(".fl-copy");
  if (!button) return;
  const wanted = button.closest(".fl-citing")?.querySelector("pre").textContent ?? location.href;
  try {
    await navigator.clipboard.writeText(wanted);
  } catch {
    prompt(button.textContent, wanted);
    return;
  }
  const text = button.textContent;
  button.textContent = button.dataset.copied;
  setTimeout(() => { button.textContent = text; }, TOLD_MS);
}

/** What the head tells turns a filter on or off, presses a button among the filters, or leads to a tray. */
function toggled({ target }) {
  const button = target instanceof Element && target.closest(".fl-toggle");
  if (!button) return;
  const { toggles, presses, goes } = button.dataset;
  if (toggles) document.querySelector(`.st-key-${toggles} input`)?.click();
  if (presses) document.querySelector(`.st-key-${presses} button`)?.click();
  if (!goes) return;
  document.querySelectorAll(`${BELOW} [role="tab"]`)[TRAYS]?.click();
  goTo(goes, WAITS);
}

/** Brings a tray into view, as soon as the server has made it. */
function goTo(name, waits) {
  const tray = document.getElementById(name);
  tray?.scrollIntoView({ block: "start" });
  tray?.focus({ preventScroll: true });
  if (!tray && waits) setTimeout(() => goTo(name, waits - 1), WAIT_MS);
}

/** On paper the map keeps the size for which it is drawn, and the strip shrinks to the sheet. */
function toPaper() {
  const map = document.querySelector(".st-key-mapbox iframe");
  const strip = document.querySelector(".st-key-strip");
  if (!map || !strip) return;
  const { style } = document.documentElement;
  style.setProperty("--paper-width", `${Math.min(SHEET, map.clientWidth)}px`);
  style.setProperty("--paper-height", `${map.clientHeight}px`);
  style.setProperty("--paper-strip", Math.min(1, SHEET / strip.clientWidth));
}

releaseFields();
followDay(window);
window.addEventListener("beforeprint", toPaper);
window.addEventListener("keydown", pressed, true);
document.addEventListener("click", copied);
document.addEventListener("click", toggled);
