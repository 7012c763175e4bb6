// Time on the map: earlier and later by claim dates, and play; all without a trip to the server.

const STEP_MS = 420; // from one claim date to the next while playing
const DWELL = 0.5; // of a step: so long the claim date itself stands, and what is of that day alone is seen

/** Where play stands between the days that claims date; fractions run smoothly between them. */
export class Clock {
  constructor(days) {
    this.days = days;
  }

  /** The position of a day: whole on a claim date, between two of them otherwise. */
  position(day) {
    const { days } = this;
    if (day <= days[0]) return 0;
    const next = days.findIndex((one) => one >= day);
    if (next < 0) return days.length - 1;
    const before = days[next - 1];
    return day === days[next] ? next : next - 1 + DWELL + (1 - DWELL) * (day - before) / (days[next] - before);
  }

  /** The day at a position. */
  at(position) {
    const { days } = this;
    const i = Math.max(0, Math.min(days.length - 1, Math.floor(position)));
    const next = days[Math.min(days.length - 1, i + 1)];
    return Math.floor(days[i] + (next - days[i]) * Math.max(0, Math.min(1, (position - i - DWELL) / (1 - DWELL))));
  }

  /** The claim date before or after a day; null where there is none. */
  beside(day, by) {
    const found = by > 0 ? this.days.find((one) => one > day) : this.days.findLast((one) => one < day);
    return found ?? null;
  }
}

/** The buttons, and the motion that they start. `moved(day, playing)` is told each frame. */
export class Player {
  constructor(element, { moved, settled }) {
    Object.assign(this, { clock: new Clock([]), moved, settled, day: null, playing: false });
    this.buttons = ["earlier", "play", "later"].map((name) => {
      const button = document.createElement("button");
      button.type = "button";
      button.dataset.act = name;
      element.append(button);
      return button;
    });
    this.label = document.createElement("output");
    element.append(this.label);
    const [earlier, play, later] = this.buttons;
    earlier.addEventListener("click", () => this.step(-1));
    later.addEventListener("click", () => this.step(1));
    play.addEventListener("click", () => this.toggle());
  }

  /** The day that Python says, the days of the clock, and the words of the buttons. */
  show(day, days, words, text) {
    if (!this.playing) this.clock = new Clock(days);
    this.words = words;
    if (!this.playing) this.day = day;
    this.buttons[0].textContent = "‹";
    this.buttons[2].textContent = "›";
    this.buttons[0].title = `${words.earlier} (H)`;
    this.buttons[2].title = `${words.later} (L)`;
    for (const button of this.buttons) button.disabled = day === null || days.length === 0;
    this.face();
    this.label.textContent = text(this.day);
    this.text = text;
  }

  face() {
    const [earlier, play, later] = this.buttons;
    play.textContent = this.playing ? "❚❚" : "▶";
    play.title = `${this.playing ? this.words.pause : this.words.play} (P)`;
    for (const button of [earlier, play, later]) button.setAttribute("aria-label", button.title);
  }

  go(day, playing) {
    this.day = day;
    this.label.textContent = this.text(day);
    this.moved(day, playing);
  }

  step(by) {
    if (this.playing) this.toggle();
    const day = this.clock.beside(this.day, by);
    if (day === null) return;
    this.go(day, false);
    clearTimeout(this.wait); // several steps in a row ask the server once
    this.wait = setTimeout(() => this.settled(day), 260);
  }

  toggle() {
    if (this.day === null || this.clock.days.length === 0) return;
    this.playing = !this.playing;
    this.face();
    if (!this.playing) {
      this.settled(this.day);
      return;
    }
    const last = this.clock.days.length - 1;
    let from = this.clock.position(this.day);
    if (from >= last) from = 0;
    const begun = performance.now();
    const tick = (now) => {
      if (!this.playing) return;
      const position = Math.min(last, from + (now - begun) / STEP_MS);
      const day = this.clock.at(position);
      window.frontierFrames = (window.frontierFrames ?? 0) + 1;
      if (day !== this.day) this.go(day, true); // a day may last many frames, and looks the same in all
      if (position >= last) this.toggle();
      else requestAnimationFrame(tick);
    };
    this.go(this.clock.at(from), true);
    requestAnimationFrame(tick);
  }
}
