// Staff pages, on top of app.js: the live queue and the keys. Pages work without it.
import { startCompose } from "./compose";
import { startKeys } from "./keys";
import { LiveQueue } from "./live-queue";
import { watchLive } from "./live-socket";
import { startProgress } from "./progress";
import { startTicked } from "./ticked";
import { startTwoLetters } from "./two-letters";

const list = document.querySelector<HTMLElement>("[data-live-queue]");
if (list) {
  const queue = new LiveQueue(list);
  watchLive("/live/queue", {
    changed: () => queue.refresh(),
    connected: (live) => queue.showConnection(live),
  });
}
startKeys();
startCompose();
startTicked();
startTwoLetters();
startProgress();
