// Where the keys stand in a table. The library forgets it whenever the page marks a row: it is put back.

export const CANVAS = '[data-testid="data-grid-canvas"]';
export const HERE = 'td[aria-selected="true"]'; // the cell where the keys stand
const MARKED = 'tr[aria-selected="true"]';
const SCROLLER = ".stDataFrameGlideDataEditor";
const INSIDE = 9; // pixels from the edge of a column

let left = false; // whether the focus was elsewhere since
let stood = null; // {canvas, row, sizes}: the row that was picked last, counted from 0

/** A row is picked; `sizes` are those of the table's head, of its rows and of the column that picks. */
export function standAt(canvas, row, sizes) {
  stood = { canvas, row, sizes };
}

/** Presses a point of a table, as a mouse does: the one way that the library has. */
export function press(canvas, x, y) {
  const { left, top } = canvas.getBoundingClientRect();
  const at = { bubbles: true, cancelable: true, clientX: left + x, clientY: top + y, button: 0, pointerType: "mouse" };
  for (const type of ["pointermove", "pointerdown", "pointerup"]) canvas.dispatchEvent(new PointerEvent(type, at));
}

/** Where a row is to be pressed in a table that is scrolled so far. */
export function middleOf(row, scrolled, { head, row: tall }) {
  return head + (row + 0.5) * tall - scrolled;
}

/** The keys stand at the marked row, or where they stood, if the focus is still in the table. */
export function standAgain() {
  if (!stood?.canvas.contains(document.activeElement)) return;
  const { canvas, sizes } = stood;
  if (canvas.querySelector(HERE) && !left) return;
  left = false;
  const marked = canvas.querySelector(MARKED);
  const row = marked ? Number(marked.getAttribute("aria-rowindex")) - 2 : stood.row;
  const y = middleOf(row, canvas.closest(SCROLLER).scrollTop, sizes);
  const x = sizes.rtl ? canvas.clientWidth - INSIDE : sizes.pick + INSIDE;
  if (y > sizes.head && y < canvas.clientHeight) press(canvas, x, y);
}

/** The focus comes back to a table, for which the library begins at the first row. */
export function comeBack(canvas) {
  canvas.focus({ preventScroll: true });
  left = true;
}
