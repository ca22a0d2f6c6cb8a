/// <reference lib="webworker.importscripts" />

// A plain script, served as it stands. DuckDB's own worker leaves a promise without a listener where its wasm cannot be
// had (missing, blocked, cut off, refused by a policy), and whoever waits for it waits for ever. Thrown anew outside the
// promise, the reason reaches the page as the worker's error. The worker's name is the address of DuckDB's script.
self.addEventListener('unhandledrejection', ({ reason }) => {
  setTimeout(() => {
    throw reason;
  });
});
importScripts(self.name);
