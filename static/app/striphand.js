// The strip under the pointer: what lies there, and what a click or a drag asks for.

import { lineOf } from "./held.js";
import { tell } from "./link.js";
import { showTip } from "./pointing.js";
import { isoOf, ordinalOf } from "./scales.js";
import { scalesOf } from "./stripplan.js";
import { askedBy, dayAt, kmAt, panelAt, reached } from "./stripreach.js";

const GRIP = 7; // pixels beside a rule that still take hold of it
const HOLD_MS = 350; // until a resting finger draws
const DOUBLE_MS = 220; // the first half of a double click chooses nothing

/** Acts on a strip's upper canvas; `drag` is what is being drawn over it, or null. */
export class Hand {
  constructor(strip) {
    Object.assign(this, { strip, drag: null });
    const { above, tip } = strip;
    above.addEventListener("pointerdown", (event) => this.press(event));
    above.addEventListener("pointermove", (event) => this.move(event));
    above.addEventListener("pointerup", (event) => this.release(event));
    above.addEventListener("pointercancel", () => this.cancel()); // the finger scrolls the page
    above.addEventListener("contextmenu", (event) => { if (this.drag) event.preventDefault(); });
    const stay = (event) => { if (this.drag && !this.drag.level) event.preventDefault(); };
    above.addEventListener("touchmove", stay, { passive: false });
    above.addEventListener("pointerleave", () => { tip.hidden = true; });
    above.addEventListener("dblclick", () => {
      clearTimeout(this.pick);
      strip.component.setTriggerValue("brush", { km: [], days: [] });
    });
  }

  point(event) {
    const box = this.strip.canvas.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }

  onRule(panel, [x]) {
    const { day } = this.strip.command;
    return day !== null && Math.abs(scalesOf(panel, this.strip.days, this.strip.length).x(day) - x) <= GRIP;
  }

  press(event) {
    this.strip.menu.close();
    const point = this.point(event);
    const panel = panelAt(this.strip.plan, point);
    if (!panel) return;
    const onRule = this.onRule(panel, point);
    const level = event.pointerType === "touch" && !onRule;
    this.strip.above.setPointerCapture(event.pointerId);
    this.drag = { panel, from: point, to: point, rule: onRule, day: null, level };
    clearTimeout(this.hold);
    if (level) this.hold = setTimeout(() => this.free(point), HOLD_MS);
  }

  /** A finger that rests may draw any way; until then it scrolls the page or goes along the days. */
  free(point) {
    if (!this.drag || askedBy(this.drag, this.strip.days, this.strip.length).days) return;
    this.drag.level = false;
    this.hover(point);
  }

  move(event) {
    const point = this.point(event);
    if (!this.drag || !event.buttons) {
      this.hover(point);
      return;
    }
    this.strip.tip.hidden = true;
    this.drag.to = reached(this.drag, point);
    if (this.drag.rule) {
      this.drag.day = dayAt(this.drag.panel, this.strip.days, point);
      tell(window, "day", { day: this.drag.day, playing: false });
    } else {
      this.preview(askedBy(this.drag, this.strip.days, this.strip.length));
    }
    this.strip.overlay();
  }

  /** What a drag asks for, on the map at once; also that it asks for nothing any more. */
  preview({ km, days }) {
    if (!km && !days && !this.drag.told) return;
    this.drag.told = true;
    tell(window, "brush", { km, days: days?.map(ordinalOf) ?? null });
  }

  /** Puts back what a drag that comes to nothing has moved. */
  cancel() {
    clearTimeout(this.hold);
    if (this.drag) this.preview({ km: null, days: null });
    if (this.drag?.rule && this.drag.day !== null) tell(window, "day", null);
    this.drag = null;
    this.strip.overlay();
  }

  release(event) {
    const point = this.point(event);
    const { drag } = this;
    clearTimeout(this.hold);
    this.drag = null;
    if (drag?.rule && drag.day !== null) {
      this.strip.moving = drag.day;
      this.strip.component.setTriggerValue("day", isoOf(drag.day));
      return;
    }
    const asked = drag && askedBy({ ...drag, to: reached(drag, point) }, this.strip.days, this.strip.length);
    if (asked?.km || asked?.days) {
      this.strip.component.setTriggerValue("brush", asked);
      return;
    }
    this.strip.overlay();
    const hit = this.hitAt(point);
    if (!hit) return;
    clearTimeout(this.pick);
    this.pick = setTimeout(() => this.choose(new Set(hit.ids()), point), DOUBLE_MS);
  }

  /** Tells Python which claim was chosen; of several the reader picks one from a list. */
  choose(ids, point) {
    const { strip } = this;
    const rows = strip.scene.rows.filter((row) => ids.has(row.id));
    if (rows.length === 1) return strip.component.setTriggerValue("claim", rows[0].id);
    strip.tip.hidden = true;
    strip.menu.list(rows, point, strip);
  }

  hitAt([x, y]) {
    const inside = ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom;
    const hit = this.strip.hits?.find(inside);
    if (hit) return hit;
    const found = this.strip.boxes?.find(([, box]) => inside(box));
    return found && this.blockHit(found[0]);
  }

  /** A block under the pointer, made into what can be told and chosen. */
  blockHit(item) {
    const { command, days, scene, words } = this.strip;
    return {
      ids: () => item.claims.map((row) => scene.rows[row].id),
      lines: () => [lineOf(item, item.last ?? Math.floor(days[1]), words, command.lang)],
    };
  }

  hover(point) {
    const { above, command, look, menu, plan, tip, words } = this.strip;
    const panel = panelAt(plan, point);
    const onRule = panel && this.onRule(panel, point);
    const hit = onRule || menu.open ? null : this.hitAt(point);
    above.style.cursor = onRule ? "ew-resize" : hit ? "pointer" : "crosshair";
    tip.hidden = menu.open || (!hit && !panel);
    if (tip.hidden) return;
    const lines = hit ? hit.lines() : [this.where(panel, point)];
    Object.assign(tip.style, { background: look.paper, color: look.ink, border: `1px solid ${look.inner}` });
    showTip(tip, lines, point, [plan.width, plan.height], command.lang === "ar", words.more_here);
  }

  /** Day and kilometre under the pointer, in words. */
  where(panel, point) {
    const { days, length, words } = this.strip;
    const place = point[1] < panel.y ? words.strip_loose : `${words.km} ${kmAt(panel, length, point)}`;
    return `${isoOf(dayAt(panel, days, point))} · ${place}`;
  }
}
