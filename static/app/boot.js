// Loaded as a plain script inside the map's frame: starts the module and leaves a promise behind,
// because commands may arrive before the module and its data do.
{
  const here = document.currentScript.src;
  window.frontierModule = import(new URL("frontier.js" + new URL(here).search, here));
  window.frontierBoot = (map, config) => {
    window.frontierReady = window.frontierModule.then((module) => module.init(map, config));
  };
  window.frontierApply = (command) => {
    window.frontierReady.then((frontier) => frontier.apply(command));
  };
}
