// Days and measures in a text that no line's end may cut in two, as geo/screen/unbroken.py has it.

const FIGURE = "\\d[\\d.,–]{0,15}";
const TURNS = "[\u2066\u2068\u2069]?";
const UNIT = "(?:km²?|كم²?)";
const WHOLE = new RegExp(
  `((?<!\\d)\\d{4}-\\d{2}(?:-\\d{2})?(?!\\d)|(?<![\\p{L}\\d])${UNIT} ${TURNS}${FIGURE}` +
  `|(?<![\\d.,])${FIGURE}${TURNS} ${UNIT}(?![\\p{L}\\d]))`, "u");

/** A text in parts: those at odd places stay in one piece. */
export function wholeParts(text) {
  return text.split(WHOLE);
}

/** Gives an element a text, each day and measure of it in one piece. */
export function wholeText(element, text) {
  element.replaceChildren(...wholeParts(text).map((part, i) => {
    if (i % 2 === 0) return part;
    const whole = document.createElement("span");
    whole.className = "fl-whole";
    whole.style.whiteSpace = "nowrap";
    whole.textContent = part;
    return whole;
  }));
}
