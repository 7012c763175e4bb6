// Keys are for the claims again once something was chosen from a list.

const BOX = '[data-testid="stSelectbox"], [role="listbox"]';
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

/** Lets the field of a list go after each choice, on this page. */
export function releaseFields() {
  if (window.frontierReleases) return;
  window.frontierReleases = true;
  for (const type of ["click", "keydown"]) document.addEventListener(type, released, true);
}
