// Parts of a panel that open and close, and stay as the reader left them, here and when he comes back.

import { make } from "./make.js";

const KEPT = "frontier.open."; // in the browser's store, one entry a part

/** Whether the reader left a part open; null where he never said, or the browser keeps nothing. */
export function leftOpen(name, store) {
  try {
    const kept = store().getItem(KEPT + name);
    return kept === null ? null : kept === "yes";
  } catch {
    return null; // a file opened by itself, or a browser that forbids it
  }
}

/** Keeps how the reader left a part. */
export function keepOpen(name, open, store) {
  try {
    store().setItem(KEPT + name, open ? "yes" : "no");
  } catch {
    // it is remembered until the page is closed
  }
}

const ours = () => window.localStorage;

/** A part of an element, `open` at first unless the reader left it otherwise; tells "folded". */
export function folding(element, name, title, open) {
  const fold = make("details");
  element.dataset[name] ??= (leftOpen(name, ours) ?? open) ? "yes" : "no";
  fold.open = element.dataset[name] === "yes";
  fold.append(make("summary", "", title));
  fold.addEventListener("toggle", () => {
    const now = fold.open ? "yes" : "no";
    if (element.dataset[name] === now) return; // opened by us, not by the reader
    element.dataset[name] = now;
    keepOpen(name, fold.open, ours);
    element.dispatchEvent(new Event("folded"));
  });
  return fold;
}
