// Loaded as a plain script inside a map's frame: starts the module that the map is configured for
// and leaves a promise behind, because commands may arrive before the module and its data do.
{
  const here = document.currentScript.src;
  window.frontierBoot = (map, config) => {
    const script = new URL((config.script ?? "frontier.js") + new URL(here).search, here);
    window.frontierReady = import(script).then((module) => module.init(map, config));
  };
  window.frontierApply = (command) => {
    window.frontierReady.then((frontier) => frontier.apply(command));
  };
}
