import { Devices } from "./video-devices";
import { canCall, show } from "./video-words";

type Verdict = "good" | "bad" | "unsure";

const LISTEN_MS = 6_000;
const CONNECT_MS = 8_000;
const LOUD_ENOUGH = 0.02;

/** Tries camera, microphone, loudspeaker and connection, says what works and shows what to change. */
export function startDeviceTest(page: HTMLElement): void {
  if (!canCall()) {
    show("cannot");
    return;
  }
  show("start");
  page.querySelector("[data-act=start]")?.addEventListener("click", () => void test(page));
}

async function test(page: HTMLElement): Promise<void> {
  show("start", false);
  show("results");
  page.querySelector<HTMLElement>("[data-results]")?.focus();
  const loudspeaker = askLoudspeaker(page);
  const devices = new Devices();
  await devices.open();
  const preview = page.querySelector<HTMLVideoElement>("[data-preview]");
  if (preview) {
    preview.srcObject = devices.stream;
    preview.hidden = !devices.camera;
  }
  const camera = verdict(page, "camera", devices.camera ? "good" : "bad");
  const microphone = devices.microphone
    ? listen(devices.stream, page).then((heard) => verdict(page, "microphone", heard ? "good" : "unsure"))
    : verdict(page, "microphone", "bad");
  const connection = connect(page, devices.stream).then((found) => verdict(page, "connection", found ? "good" : "bad"));
  const all = [camera, ...(await Promise.all([microphone, connection, loudspeaker]))];
  devices.close();
  show(all.includes("bad") ? "some" : "all");
}

function verdict(page: HTMLElement, what: string, is: Verdict): Verdict {
  const line = page.querySelector<HTMLElement>(`[data-line="${what}"]`);
  line?.querySelectorAll<HTMLElement>("[data-is]").forEach((it) => (it.hidden = it.dataset.is !== is));
  return is;
}

/** Whether the microphone hears anything within some seconds. */
async function listen(stream: MediaStream, page: HTMLElement): Promise<boolean> {
  const audio = new AudioContext();
  const analyser = audio.createAnalyser();
  audio.createMediaStreamSource(stream).connect(analyser);
  const meter = page.querySelector<HTMLMeterElement>("[data-level]");
  const samples = new Float32Array(analyser.fftSize);
  const until = Date.now() + LISTEN_MS;
  let heard = false;
  while (Date.now() < until && !heard) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    analyser.getFloatTimeDomainData(samples);
    const level = Math.max(...samples.map(Math.abs));
    if (meter) {
      meter.value = level;
    }
    heard = level > LOUD_ENOUGH;
  }
  await audio.close();
  return heard;
}

/** Two connections of this page find each other, through the relay where there is one, and both send. */
async function connect(page: HTMLElement, stream: MediaStream): Promise<boolean> {
  const rtc = JSON.parse(page.dataset.relays ?? "{}") as RTCConfiguration;
  const relay: RTCConfiguration = rtc.iceServers?.length ? { ...rtc, iceTransportPolicy: "relay" } : rtc;
  const one = new RTCPeerConnection(relay);
  const other = new RTCPeerConnection(relay);
  try {
    one.onicecandidate = ({ candidate }) => candidate && other.addIceCandidate(candidate);
    other.onicecandidate = ({ candidate }) => candidate && one.addIceCandidate(candidate);
    one.createDataChannel("there");
    stream.getTracks().forEach((track) => {
      one.addTrack(track, stream);
      other.addTrack(track, stream);
    });
    await one.setLocalDescription();
    await other.setRemoteDescription(one.localDescription!);
    await other.setLocalDescription();
    await one.setRemoteDescription(other.localDescription!);
    return await connected(one, other);
  } catch {
    return false;
  } finally {
    one.close();
    other.close();
  }
}

async function connected(...both: RTCPeerConnection[]): Promise<boolean> {
  const until = Date.now() + CONNECT_MS;
  while (Date.now() < until) {
    if (both.every((it) => it.connectionState === "connected")) {
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** Plays a tone as often as asked; only the listener knows whether it was heard. */
function askLoudspeaker(page: HTMLElement): Promise<Verdict> {
  page.querySelector("[data-act=tone]")?.addEventListener("click", tone);
  tone();
  return new Promise((resolve) => {
    for (const is of ["good", "bad"] as const) {
      page.querySelector(`[data-act="heard-${is}"]`)?.addEventListener("click", () => {
        show("loudspeaker", false);
        resolve(verdict(page, "loudspeaker", is));
      });
    }
  });
}

function tone(): void {
  const audio = new AudioContext();
  const oscillator = audio.createOscillator();
  const volume = audio.createGain();
  volume.gain.value = 0.2;
  oscillator.frequency.value = 660;
  oscillator.connect(volume).connect(audio.destination);
  oscillator.start();
  oscillator.stop(audio.currentTime + 0.8);
  oscillator.onended = () => void audio.close();
}
