// Pages of video calls: the device test, the waiting room and the list that renew themselves, and the call.
import { startCall } from "./video-call";
import { startDeviceTest } from "./video-test";
import { renewParts } from "./video-parts";

const room = document.querySelector<HTMLElement>("[data-video-room]");
if (room) {
  startCall(room);
}
const test = document.querySelector<HTMLElement>("[data-device-test]");
if (test) {
  startDeviceTest(test);
}
const parts = document.querySelector<HTMLElement>("[data-renew]");
if (parts) {
  renewParts(Number(parts.dataset.renew));
}
