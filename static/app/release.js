// How fields take what was chosen or typed: a list lets its keys go, a day counts with Enter.

const BOX = '[data-testid="stSelectbox"], [role="listbox"]';
const DAY = '[data-testid="stDateInputField"] [role="spinbutton"]';
const LATER_MS = 60; // the list has taken the choice and closed

/** Whether an event chooses an entry of an open list: a click on one, or Enter in its field. */
export function chooses({ type, key, target }) {
  if (type === "click") return Boolean(target.closest('[role="option"]'));
  const field = target.closest('[role="combobox"]');
  return key === "Enter" && field?.getAttribute("aria-expanded") === "true";
}

function released(event) {
  if (!(event.target instanceof Element) || !chooses(event)) return;
  setTimeout(() => {
    const { activeElement } = document;
    const field = activeElement?.closest(BOX) && activeElement.matches("input");
    if (field && activeElement.getAttribute("aria-expanded") !== "true") activeElement.blur();
  }, LATER_MS);
}

/**
 * Enter in a day: its widget takes a typed day as it closes, and closes with Escape. The keys of the
 * page leave alone what is pressed in a field.
 */
function entered({ key, target }) {
  if (key !== "Enter" || !(target instanceof Element) || !target.closest(DAY)) return;
  target.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", code: "Escape", bubbles: true, cancelable: true }));
}

/** Lets the field of a list go after each choice and a day count with Enter, on this page. */
export function releaseFields() {
  if (window.frontierReleases) return;
  window.frontierReleases = true;
  document.addEventListener("keydown", entered, true);
  for (const type of ["click", "keydown"]) document.addEventListener(type, released, true);
}
