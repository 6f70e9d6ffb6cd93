// Pages of video calls: the device test, the waiting room and the list that renew themselves, the call and its note.
import { startCall } from "./video-call";
import { startDeviceTest } from "./video-test";
import { startNotes } from "./video-notes";
import { renewParts } from "./video-parts";
import { sendQuietly } from "./video-quiet";

const room = document.querySelector<HTMLElement>("[data-video-room]");
if (room) {
  startCall(room);
}
const test = document.querySelector<HTMLElement>("[data-device-test]");
if (test) {
  startDeviceTest(test);
}
const note = document.querySelector<HTMLFormElement>("form[data-note]");
if (note) {
  startNotes(note);
}
sendQuietly();
const parts = document.querySelector<HTMLElement>("[data-renew]");
if (parts) {
  renewParts(Number(parts.dataset.renew));
}
