// The words that Streamlit itself writes, in English alone, in the reader's language.

// Where they stand. What an article says lies outside these, and is never touched.
const PLACES = [
  "stMainMenuPopover", "stDateInputCalendar", "stDateInputField", "stDataFrameColumnVisibilityMenu", "stDataFrameColumnMenu",
  "stDataFrameResizable", "stElementToolbar", "stTooltipContent", "stMultiSelectDropdown",
  "stSelectboxDropdown", "stFileUploaderDropzone", "stSkipToContent", "stStatusWidget",
  "InputInstructions",
].map((name) => `[data-testid="${name}"]`).concat('[id^="react-aria-description"]', "[data-live-announcer]").join(", ");
const NAMES = ["aria-label", "aria-valuetext", "title", "placeholder"];
const LABELLED = NAMES.map((name) => `[${name}]`).join(", ");
const DAY = /^(Today, )?(\w+), (\w+) (\d{1,2}), (\d{4})( selected)?$/;
const MONTH = /^(Choose date, )?(\w+) (\d{4})$/;
const PART = /^(year|month|day), (.+)$/s; // of a day that is typed, with the field's own label
const NUMBERED = /^(\d+) – (\w+)$/; // a month
const CHOSEN = /^(Selected Date): (\w+) 0?(\d{1,2}), (\d{4})$/;
const ABOUT = /^(Help for|Remove|Shortcut) (.+)$/s; // a label of ours, a choice, a key
const COUNTED = /^(\d+) options? available\.$/;
const END = /^(.+) — (start|end)$/s; // of a range, with its own label
const SIZE = /^(\d+) ?([KMG]B) per file$/;

let table = {};
let other = {}; // the last table that was not empty
let watching = null;
const entered = new WeakSet();

/** A text in the other language; null of one that is none of Streamlit's own. */
export function spoken(text, words) {
  const word = text.trim();
  if (Object.hasOwn(words, word)) return text.replace(word, words[word]);
  const day = DAY.exec(word);
  if (day && words[day[2]] && words[day[3]])
    return `${words[day[2]]} ${day[4]} ${words[day[3]]} ${day[5]}`;
  const month = MONTH.exec(word);
  if (month && words[month[2]]) return `${words[month[2]]} ${month[3]}`;
  const part = PART.exec(word);
  if (part && words[part[1]]) return `${words[part[1]]}، ${part[2]}`;
  const chosen = CHOSEN.exec(word);
  if (chosen && words[chosen[2]]) return `${words[chosen[1]]}: ${chosen[3]} ${words[chosen[2]]} ${chosen[4]}`;
  const about = ABOUT.exec(word);
  if (about && words[about[1]]) return `${words[about[1]]}: ${about[2]}`;
  const counted = COUNTED.exec(word);
  if (counted && words["options available"]) return `${words["options available"]}: ${counted[1]}`;
  const end = END.exec(word);
  if (end && words[end[2]]) return `${end[1]}: ${words[end[2]]}`;
  const numbered = NUMBERED.exec(word);
  if (numbered && words[numbered[2]]) return `${numbered[1]} – ${words[numbered[2]]}`;
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
  if (root.matches("iframe")) enter(root);
  root.querySelectorAll("iframe").forEach(enter);
  const places = root.closest(PLACES) ? [root] : root.querySelectorAll(PLACES);
  for (const place of places) {
    const walk = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) tell(node);
  }
}

/** A map's frame is of our own machine: what the library says in it is turned as well. */
function enter(frame) {
  const inside = frame.contentDocument?.body;
  if (!inside) return;
  if (!entered.has(inside)) frame.addEventListener("load", () => enter(frame), { once: true });
  entered.add(inside);
  watch(inside);
}

function watch(body) {
  const all = { subtree: true, childList: true, characterData: true, attributes: true };
  watching.observe(body, { ...all, attributeFilter: NAMES });
  turn(body);
}

function changed(records) {
  for (const { type, target, addedNodes } of records) {
    if (type === "childList") addedNodes.forEach(turn);
    else if (type === "characterData") tell(target);
    else if (target.matches(LABELLED)) name(target);
  }
}

/** The table by which what was said by another one is English again. */
export function back(words) {
  return Object.fromEntries(Object.entries(words).map(([english, said]) => [said, english]));
}

/** Say Streamlit's words by this table from now on, from English; an empty table is for English. */
export function speak(words) {
  const foreign = Object.keys(words).length > 0;
  if (foreign) other = words;
  table = foreign ? words : back(other);
  if (!Object.keys(table).length) return;
  watching ??= new MutationObserver(changed);
  watch(document.body);
}
