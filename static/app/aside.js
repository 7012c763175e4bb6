// On a phone the side bar lies over the page: it closes once a page was chosen, and stays so.

const NARROW = 768; // pixels: up to here Streamlit lays the side bar over the page
const LINK = '[data-testid="stSidebarNavLink"]';
const CLOSE = '[data-testid="stSidebar"][data-collapsed="false"] [data-testid="stSidebarCollapseButton"] button';
const KEPT = "stSidebarCollapsed-"; // how Streamlit's note begins of what the next page does

/** Those of the names in the browser's store under which it is noted that the side bar is open. */
export function notes(names) {
  return names.filter((name) => name.startsWith(KEPT));
}

function narrow() {
  return window.innerWidth <= NARROW;
}

function close() {
  if (narrow()) document.querySelector(CLOSE)?.click();
}

/** The next page begins closed, whatever this one was left with. */
function forget() {
  if (!narrow()) return;
  try {
    for (const name of notes(Object.keys(localStorage))) localStorage.removeItem(name);
  } catch {
    // a browser without a store has noted nothing
  }
}

function chosen({ target }) {
  if (target instanceof Element && target.closest(LINK)) setTimeout(close);
}

/** Attends to the side bar of this page from now on. */
export function tidy() {
  if (window.frontierTidies) return;
  window.frontierTidies = true;
  document.addEventListener("click", chosen);
  window.addEventListener("pagehide", forget);
  if (!navigator.userActivation?.hasBeenActive) close(); // else the reader has opened it himself
}
