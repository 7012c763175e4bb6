// A part of the page is brought into sight after an act that left it out of sight.

const HEAD = 40; // pixels that the menu covers
const ENOUGH = 200; // pixels of the part that must be seen
const LATER_MS = 150; // the page has laid itself out

/** Shows the part that a selector finds, once for each turn; an empty turn asks for nothing. */
export function show({ part, turn }) {
  if (!turn || window.frontierTurn === turn) return;
  window.frontierTurn = turn;
  setTimeout(() => {
    const box = document.querySelector(part);
    if (!box) return;
    const { top } = box.getBoundingClientRect();
    if (top < HEAD || top + ENOUGH > window.innerHeight) box.scrollIntoView({ block: "start" });
  }, LATER_MS);
}
