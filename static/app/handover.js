// The button that takes a picture of the page's map.

import { save } from "./picture.js";

export function draw(component) {
  const { data, parentElement: root } = component;
  let button = root.querySelector("button");
  if (!button) {
    button = document.createElement("button");
    button.type = "button";
    button.className = "fl-button";
    button.addEventListener("click", () => {
      const map = document.querySelector(root.picture.frame)?.contentWindow;
      if (map?.frontierMap) save(map, root.picture);
    });
    root.replaceChildren(button);
  }
  root.picture = data;
  button.textContent = data.label;
}
