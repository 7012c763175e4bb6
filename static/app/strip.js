// The strip of the page: drawn as stripdrawing.js has it, the same way up as the map, and acted on.
//
// Two canvases: what the command shows below, and the rules and brush above, which move alone.

import { BlockColumns } from "./columns.js";
import { heldOf } from "./held.js";
import { listen } from "./link.js";
import { Menu } from "./menu.js";
import { Tips } from "./pointing.js";
import { readied, StripDrawing } from "./stripdrawing.js";
import { Hand } from "./striphand.js";
import { write } from "./stripink.js";
import { brushText, Keys } from "./stripkeys.js";
import { askedBy } from "./stripreach.js";

const files = new Map();
const locate = (path) => new URL(path.slice(1), document.baseURI).href;

export async function draw(component) {
  const { data, parentElement: root } = component;
  root.latest = data;
  await bring(root, data, component);
  return () => root.strip?.leave();
}

/** Shows what `data` asks for, unless something newer was asked for while files were fetched. */
async function bring(root, data, component) {
  const scene = await kept(data.scene, (found) => readied(found));
  const held = await kept(data.held, (found) => new BlockColumns(heldOf(found, scene.actors)));
  if (root.latest !== data) return;
  root.strip ??= new Strip(root);
  root.strip.show(scene, held, data, component);
}

/** What is drawn, in a word: equal words, equal pictures. */
const drawnBy = ({ show, base, day, range, against, km, selected, actors, lang, theme, held, scene }) =>
  JSON.stringify([show, base, day, range, against, km, selected, actors, lang, theme, held, scene]);

/** A file of the server's, fetched and made ready once for all strips of this page. */
function kept(path, prepare) {
  if (!files.has(path)) files.set(path, fetch(locate(path)).then((answer) => answer.json()).then(prepare));
  return files.get(path);
}

class Strip extends StripDrawing {
  constructor(root) {
    super();
    this.tips = new Tips(locate);
    this.box = document.createElement("div");
    this.canvas = document.createElement("canvas");
    this.above = document.createElement("canvas");
    this.tip = document.createElement("div");
    this.note = document.createElement("div");
    this.said = document.createElement("div");
    this.canvas.setAttribute("role", "img");
    this.box.style.cssText = "position:relative;direction:ltr;font-family:'IBM Plex Sans Arabic',sans-serif";
    this.canvas.style.cssText = "display:block";
    this.above.style.cssText = "position:absolute;inset:0;touch-action:pan-y;user-select:none;-webkit-touch-callout:none;cursor:crosshair";
    this.tip.style.cssText = "position:absolute;top:0;left:0;z-index:5;max-width:320px;padding:6px 9px;border-radius:7px;font-size:12px;line-height:1.4;pointer-events:none;box-shadow:0 3px 12px rgba(0,0,0,.18);overflow-wrap:anywhere";
    this.note.style.cssText = "font-size:11.5px;padding-top:2px";
    this.tip.hidden = true;
    this.said.style.cssText = "position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)";
    this.said.setAttribute("role", "status");
    this.box.append(this.canvas, this.above, this.tip, this.note, this.said);
    root.append(this.box);
    new ResizeObserver(() => this.paint()).observe(this.box);
    this.menu = new Menu(this.box, (id) => this.component.setTriggerValue("claim", id));
    this.hand = new Hand(this);
    this.keys = new Keys(this);
    const stops = [
      listen(window, "day", (told) => {
        this.moving = told?.day ?? null;
        this.overlay();
      }),
      listen(window, "command", (command) => {
        root.latest = { ...this.command, ...command };
        bring(root, root.latest, this.component);
      }),
    ];
    this.leave = () => stops.forEach((stop) => stop());
  }

  show(scene, held, data, component) {
    const { lang } = data;
    const drawn = drawnBy(data);
    const anew = drawn !== this.drawn;
    if (this.command && (data.show !== this.command.show || lang !== this.command.lang)) this.menu.close();
    if (anew) this.choose(scene, held, data);
    Object.assign(this, { drawn, component, command: data, moving: null });
    this.tips.fetch(data.tips);
    this.above.setAttribute("aria-hidden", "true");
    this.canvas.setAttribute("aria-label", data.alt);
    this.box.setAttribute("aria-label", data.keys);
    this.keys.answered();
    this.note.textContent = data.note;
    this.note.style.color = this.look.soft;
    this.note.dir = lang === "ar" ? "rtl" : "ltr";
    if (anew) this.paint();
    else this.overlay();
  }

  /** Tells a screen reader. */
  say(text) {
    this.said.textContent = text;
  }

  paint() {
    if (!this.command || !this.box.clientWidth) return;
    this.lay(this.box.clientWidth);
    this.drawPanels(this.fresh(this.canvas));
    for (const hit of this.hits) hit.lines = () => this.tips.of(hit.rows);
    this.overlay();
    window.stripPainted = (window.stripPainted ?? 0) + 1;
  }

  /** What moves: the chosen day, the stretch that is asked for, the drag. */
  overlay() {
    if (!this.plan) return;
    const ctx = this.fresh(this.above);
    const { look, command } = this;
    const { drag } = this.hand;
    const drawing = drag && !drag.rule ? askedBy(drag, this.days, this.length) : this.keys.drawn();
    this.drawRules(ctx, drag?.day ?? this.moving ?? command.day, drawing ?? { km: command.km, days: null });
    if (!drawing) return;
    const { x, y } = drag?.panel ?? this.plan.panels[0];
    write(ctx, brushText(drawing, this.words), x + 8, y + 12, look, { bold: true, align: "left", halo: true });
  }
}
