// The head's sentence while a day is moved through: the server tells its own only at rest.
//
// On the page's root stands `fl-moving` as long; page.css then shows the moved day's sentence in place of
// the other, and dims the field that still holds the old day.

import { listen } from "./link.js";
import { isoOf } from "./scales.js";

const MOVING = "fl-moving";

/** Tells each moved day in `.fl-moved`, whose `data-says` has a gap for it, until nothing moves. */
export function followDay(page) {
  const { classList } = page.document.documentElement;
  const rest = () => classList.remove(MOVING);
  listen(page, "command", rest);
  listen(page, "day", (told) => {
    if (told === null) return rest();
    const moved = page.document.querySelector(".fl-moved");
    if (moved) moved.textContent = moved.dataset.says.replace("{day}", `\u2066${isoOf(told.day)}\u2069`);
    classList.toggle(MOVING, Boolean(moved));
  });
}
