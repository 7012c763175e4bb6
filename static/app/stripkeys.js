// The strip by keys: arrows move a stretch and some days over it, with Shift they reach farther.

import { tell } from "./link.js";
import { isoOf } from "./scales.js";

const STEP_KM = 10;
const FIRST_KM = 100; // kilometres of a stretch that a key begins
const SHARE = 5; // days begin as this part of all days, and move by this part of themselves
const REST_MS = 450; // without a key: then the server is asked
const RING = "[role=group]:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 4px; }"; // it stands in a shadow
const WAYS = { ArrowUp: ["km", -1], ArrowDown: ["km", 1], ArrowLeft: ["days", -1], ArrowRight: ["days", 1] };

/**
 * What a key makes of a stretch and of days, each a pair of numbers or null where nothing is asked;
 * null where the key says nothing. `all` holds the whole of both, `drawn` the days on the strip.
 */
export function keyed(asked, key, shift, all) {
  if (key === "Delete" || key === "Backspace") return { km: null, days: null };
  if (!(key in WAYS)) return null;
  const [what, by] = WAYS[key];
  const [low, high] = all[what];
  if (low === undefined) return null; // nothing is dated
  const now = asked[what];
  if (!now) return { ...asked, [what]: what === "km" ? begun(all.km, by, FIRST_KM) : begun(all.drawn, by, part(all.drawn)) };
  const step = by * (what === "km" ? STEP_KM : part(now));
  return { ...asked, [what]: shift ? reaching(now, step, high) : moved(now, step, low, high) };
}

const part = ([from, to]) => Math.max(1, Math.round((to - from) / SHARE));

/** A first piece of a whole, at the end that the key comes from. */
function begun([low, high], by, size) {
  return by > 0 ? [low, Math.min(high, low + size)] : [Math.max(low, high - size), high];
}

/** The far end nearer or farther; something is always left. */
function reaching([from, to], step, high) {
  return [from, Math.max(from + 1, Math.min(high, to + step))];
}

/** Both ends along, as wide as before, within bounds. */
function moved([from, to], step, low, high) {
  const by = Math.max(low - from, Math.min(step, high - to));
  return [from + by, to + by];
}

/** Listens to the keys of a strip; `asked` is what they ask for and the server does not know yet. */
export class Keys {
  constructor(strip) {
    Object.assign(this, { strip, asked: null });
    strip.box.tabIndex = 0;
    strip.box.setAttribute("role", "group");
    const ring = document.createElement("style");
    ring.textContent = RING;
    strip.box.before(ring);
    strip.box.addEventListener("keydown", (event) => this.press(event));
  }

  press(event) {
    const { strip } = this;
    if (event.target !== strip.box) return; // a list of claims has its own
    if (!strip.command || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = keyed(this.asked ?? this.known(), event.key, event.shiftKey, this.all());
    if (!next) return;
    event.preventDefault();
    this.asked = next;
    tell(window, "brush", next);
    strip.overlay();
    strip.say(this.text());
    clearTimeout(this.rest);
    this.rest = setTimeout(() => this.ask(), REST_MS);
  }

  /** What the server was asked for last. */
  known() {
    const { km, range } = this.strip.command;
    const dated = range.some((day) => day !== null);
    const [first, last] = this.all().days;
    return { km, days: dated ? [range[0] ?? first, range[1] ?? last] : null };
  }

  all() {
    const { dated, line } = this.strip.scene;
    const drawn = this.strip.days.map(Math.floor);
    const days = dated.length ? [Math.min(dated[0], drawn[0]), Math.max(dated.at(-1), drawn[1])] : [];
    return { km: [0, Math.round(line.length)], days, drawn };
  }

  ask() {
    this.rest = null;
    const { km, days } = this.asked;
    this.strip.component.setTriggerValue("brush", { km: km ?? [], days: days?.map(isoOf) ?? [] });
  }

  /** The server has answered: what it shows counts, unless a key was pressed meanwhile. */
  answered() {
    if (!this.rest) this.asked = null;
  }

  /** As a drag tells it: kilometres, and days in writing. */
  drawn() {
    return this.asked && { km: this.asked.km, days: this.asked.days?.map(isoOf) ?? null };
  }

  text() {
    return brushText(this.drawn(), this.strip.words);
  }
}

/** A stretch and days in a few words. */
export function brushText({ km, days }, words) {
  return [km && `${words.km} ${km.join("–")}`, days?.join(" – ")].filter(Boolean).join(" · ");
}
