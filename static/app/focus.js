// What the page does beside its widgets: it shows the evidence after a choice, and its keys.

const HEAD = 36; // pixels of Streamlit's own head, which covers what lies under it
const ENOUGH = 240; // pixels of the evidence that must be in sight
let seen = null;

/** Follows the reader's choices; `turn` counts them, so that the same claim can be chosen again. */
export function follow({ claim, turn }) {
  const before = seen;
  seen = turn;
  if (claim && before !== null && before !== turn) setTimeout(showEvidence, 120);
}

function showEvidence() {
  const panel = document.querySelector(".st-key-evidence");
  if (!panel) return;
  panel.scrollTop = 0;
  const { top, bottom } = panel.getBoundingClientRect();
  const inSight = top >= HEAD && Math.min(bottom, top + ENOUGH) <= window.innerHeight;
  if (!inSight) panel.scrollIntoView({ block: "start" });
}

function pressed(event) {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  const help = document.querySelector(".fl-keys");
  if (!help || ctrlKey || metaKey || altKey) return;
  if (target instanceof Element && target.closest("input, textarea, select, [contenteditable=true]")) return;
  if (key === "?" || key === "\u061f") help.open = !help.open;
  else if (key === "Escape" && help.open) {
    help.open = false;
    event.stopImmediatePropagation(); // the evidence stays: one press closes one thing
  }
}

window.addEventListener("keydown", pressed, true);
