// Loads the page anew once there is a later edition of it. Without it the page can be loaded by hand.
"use strict";

const bar = document.getElementById("_preview");
const lost = bar.querySelector("[role=status]");
let source = null;

/** Waits for the edition after the one that the page shows. */
const listen = () => {
  source ??= new EventSource("/-/events");
  source.onmessage = ({ data }) => {
    lost.hidden = true;
    if (data !== bar.dataset.edition) location.reload();
  };
  source.onerror = () => { lost.hidden = false; };
};

/** Leaves the connection to other windows: a browser has only a few. */
const rest = () => {
  source?.close();
  source = null;
};

document.addEventListener("visibilitychange", () => (document.hidden ? rest() : listen()));
addEventListener("pagehide", rest);
addEventListener("pageshow", () => { if (!document.hidden) listen(); });
