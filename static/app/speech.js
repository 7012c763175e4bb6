// The words that Streamlit itself writes, in English alone, in the reader's language.

// Where they stand. What an article says lies outside these, and is never touched.
const PLACES = [
  "stMainMenuPopover", "stDateInputCalendar", "stDataFrameColumnVisibilityMenu", "stDataFrameColumnMenu",
  "stDataFrameResizable", "stElementToolbar", "stTooltipContent", "stMultiSelectDropdown",
  "stSelectboxDropdown", "stFileUploaderDropzone", "stSkipToContent",
].map((name) => `[data-testid="${name}"]`).join(", ");
const NAMES = ["aria-label", "title", "placeholder"];
const LABELLED = NAMES.map((name) => `[${name}]`).join(", ");
const DAY = /^(Today, )?(\w+), (\w+) (\d{1,2}), (\d{4})( selected)?$/;
const MONTH = /^(Choose date, )?(\w+) (\d{4})$/;
const SIZE = /^(\d+) ?([KMG]B) per file$/;

let table = {};
let watching = null;

/** A text in the other language; null of one that is none of Streamlit's own. */
export function spoken(text, words) {
  const word = text.trim();
  if (Object.hasOwn(words, word)) return text.replace(word, words[word]);
  const day = DAY.exec(word);
  if (day && words[day[2]] && words[day[3]])
    return `${words[day[2]]} ${day[4]} ${words[day[3]]} ${day[5]}`;
  const month = MONTH.exec(word);
  if (month && words[month[2]]) return `${words[month[2]]} ${month[3]}`;
  const size = SIZE.exec(word);
  if (size && words["per file"]) return `${size[1]} ${size[2]} ${words["per file"]}`;
  return null;
}

/** A column of the calendar is headed by a letter, which two days of the week may share. */
function ofWeek({ data, parentElement }) {
  const head = /^[A-Z]$/.test(data) && parentElement?.closest("th");
  return head ? table["S M T W T F S"]?.split(" ")[head.cellIndex] ?? null : null;
}

function tell(node) {
  const said = ofWeek(node) ?? spoken(node.data, table);
  if (said !== null && said !== node.data && node.parentElement?.closest(PLACES)) node.data = said;
}

function name(element) {
  for (const attribute of NAMES) {
    const said = element.getAttribute(attribute);
    const other = said && spoken(said, table);
    if (other && other !== said) element.setAttribute(attribute, other);
  }
}

function turn(root) {
  if (root.nodeType === Node.TEXT_NODE) return tell(root);
  if (root.nodeType !== Node.ELEMENT_NODE) return;
  if (root.matches(LABELLED)) name(root);
  root.querySelectorAll(LABELLED).forEach(name);
  const places = root.closest(PLACES) ? [root] : root.querySelectorAll(PLACES);
  for (const place of places) {
    const walk = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) tell(node);
  }
}

function changed(records) {
  for (const { type, target, addedNodes } of records) {
    if (type === "childList") addedNodes.forEach(turn);
    else if (type === "characterData") tell(target);
    else if (target.matches(LABELLED)) name(target);
  }
}

/** Say Streamlit's words by this table from now on, from English; an empty table leaves them. */
export function speak(words) {
  table = words;
  if (!Object.keys(words).length) return;
  watching ??= new MutationObserver(changed);
  const all = { subtree: true, childList: true, characterData: true, attributes: true };
  watching.observe(document.body, { ...all, attributeFilter: NAMES });
  turn(document.body);
}
