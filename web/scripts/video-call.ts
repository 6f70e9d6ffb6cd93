import { Devices, type Got } from "./video-devices";
import { Peer } from "./video-peer";
import { type PeerDescription, RoomConnection, type RoomListener, type RoomMessage } from "./video-room";
import { Stage } from "./video-stage";
import { canCall, show, word } from "./video-words";

const OFFER_ANYWAY_MS = 3_000;

/** Opens microphone and camera as far as they may be, then the room. */
export async function startCall(room: HTMLElement): Promise<void> {
  if (!canCall()) {
    show("cannot");
    return;
  }
  const devices = new Devices();
  const got = await devices.open();
  new Call(room, devices, got);
}

/** The call as this page sees it: the room, a connection to each of the others, and the buttons. */
class Call implements RoomListener {
  private readonly state: HTMLElement;
  private readonly stage: Stage;
  private readonly connection: RoomConnection;
  private readonly peers = new Map<string, Peer>();
  private readonly known = new Map<string, PeerDescription>();
  private rtc: RTCConfiguration = {};
  private me = "";
  private going = false;
  private microphoneOn: boolean;
  private cameraOn: boolean;

  constructor(
    private readonly room: HTMLElement,
    private readonly devices: Devices,
    private readonly got: Got,
  ) {
    this.microphoneOn = Boolean(devices.microphone);
    this.cameraOn = Boolean(devices.camera);
    this.state = this.find("[data-call-state]");
    this.stage = new Stage(this.find("[data-stage]"));
    this.find<HTMLVideoElement>("[data-self]").srcObject = devices.stream;
    this.buttons();
    this.tellDevices();
    this.connection = new RoomConnection(room, this);
    document.addEventListener("submit", (event) => (this.going = !event.defaultPrevented));
    void (navigator as any).wakeLock?.request("screen").catch(() => undefined);
  }

  configure(rtc: RTCConfiguration): void {
    this.rtc = rtc;
  }

  connected(live: boolean): void {
    this.say(live ? "" : word("reconnecting"));
    if (!live) {
      this.known.forEach((peer) => this.stage.connection(peer.id, this.stateOf(peer.id)));
    }
  }

  over(why: string): void {
    this.peers.forEach((peer) => peer.close());
    this.devices.close();
    if (this.going) {
      return; // What was posted leads to the next page.
    }
    if (why === "ended" || why === "refused") {
      location.assign(this.room.dataset.home ?? "/");
    } else {
      this.say(word("elsewhere"));
      show("back");
    }
  }

  heard(message: RoomMessage): void {
    switch (message.t) {
      case "welcome":
        this.welcome(message);
        break;
      case "joined":
        this.meet(message.peer as PeerDescription, true);
        break;
      case "left":
        this.forget(message.id);
        break;
      case "lost":
        this.stage.connection(message.id, this.stateOf(message.id));
        break;
      case "signal":
        this.peer(message.from)?.hear(message as Parameters<Peer["hear"]>[0]);
        break;
      case "devices":
        this.switched(message.id, message.devices);
        break;
      default:
        this.room.dispatchEvent(new CustomEvent("room-message", { detail: message }));
    }
  }

  private welcome(message: RoomMessage): void {
    this.me = message.you;
    const there = message.peers as PeerDescription[];
    [...this.known.keys()].filter((id) => !there.some((peer) => peer.id === id)).forEach((id) => this.away(id));
    there.forEach((peer) => this.meet(peer, false));
    this.showDevices();
    this.room.dispatchEvent(new CustomEvent("room-message", { detail: message }));
    if (there.length === 0) {
      this.say(word("alone"));
    }
  }

  /** They may be on their way back: what runs between us goes on meanwhile. */
  private away(id: string): void {
    if (this.stateOf(id) !== "connected") {
      this.stage.connection(id, "lost");
    }
  }

  private meet(peer: PeerDescription, offers: boolean): void {
    const before = this.known.get(peer.id);
    if (before && before.page !== peer.page) {
      this.drop(peer.id);
    }
    this.known.set(peer.id, peer);
    this.stage.show(peer);
    this.say("");
    const connection = this.peers.get(peer.id);
    if (connection) {
      void connection.resume(this.rtc);
    } else if (offers) {
      this.peer(peer.id);
    } else {
      window.setTimeout(() => this.peer(peer.id), OFFER_ANYWAY_MS); // Who was there first offers.
    }
  }

  private forget(id: string): void {
    const name = this.known.get(id)?.name ?? "";
    this.drop(id);
    this.known.delete(id);
    this.stage.remove(id);
    this.say(word("left", name));
  }

  private drop(id: string): void {
    this.peers.get(id)?.close();
    this.peers.delete(id);
  }

  /** The connection to somebody who is there, made when first needed. */
  private peer(id: string): Peer | undefined {
    if (!this.known.has(id)) {
      return undefined;
    }
    let peer = this.peers.get(id);
    if (!peer) {
      peer = new Peer(this.rtc, this.me < id, {
        signal: (content) => this.connection.send({ t: "signal", to: id, ...content }),
        stream: (stream) => this.stage.play(id, stream),
        state: (state) => this.stage.connection(id, state),
      });
      this.peers.set(id, peer);
      peer.add(this.devices.stream);
      if (this.got === "none") {
        peer.connection.addTransceiver("audio", { direction: "recvonly" });
        peer.connection.addTransceiver("video", { direction: "recvonly" });
      }
    }
    return peer;
  }

  private stateOf(id: string): RTCPeerConnectionState | "lost" {
    return this.peers.get(id)?.connection.connectionState ?? "lost";
  }

  private switched(id: string, states: PeerDescription["devices"]): void {
    const peer = this.known.get(id);
    if (peer) {
      peer.devices = states;
      this.stage.show(peer);
    }
  }

  private buttons(): void {
    this.on("microphone", () => {
      this.microphoneOn = !this.microphoneOn;
      this.devices.stream.getAudioTracks().forEach((track) => (track.enabled = this.microphoneOn));
      this.showDevices();
    });
    this.on("camera", () => {
      this.cameraOn = !this.cameraOn;
      this.devices.stream.getVideoTracks().forEach((track) => (track.enabled = this.cameraOn));
      this.showDevices();
    });
    this.on("switch", async () => {
      const next = await this.devices.nextCamera().catch(() => undefined);
      if (next) {
        next.enabled = this.cameraOn;
        this.peers.forEach((peer) => void peer.showPicture(next, this.devices.stream));
      } else {
        this.say(word("one-camera"));
      }
    });
    this.on("leave", () => {
      this.connection.leave();
      this.devices.close();
      location.assign(this.room.dataset.left ?? this.room.dataset.home ?? "/");
    });
    this.button("microphone").disabled = !this.devices.microphone;
    this.button("camera").disabled = !this.devices.camera;
    this.button("switch").disabled = !this.devices.camera;
  }

  private showDevices(): void {
    this.button("microphone").textContent = word(this.microphoneOn ? "mute" : "unmute");
    this.button("camera").textContent = word(this.cameraOn ? "camera-off" : "camera-on");
    this.connection.send({ t: "devices", microphone: this.microphoneOn, camera: this.cameraOn });
  }

  /** What is missing is said in plain words, with what to do about it. */
  private tellDevices(): void {
    if (this.got !== "both") {
      show(`only-${this.got}`);
    }
    if (this.devices.cameraRefusal) {
      show(`camera-${this.devices.cameraRefusal}`);
    }
  }

  private say(words: string): void {
    if (this.state.textContent !== words) {
      this.state.textContent = words;
    }
  }

  private on(act: string, does: () => void): void {
    this.button(act).addEventListener("click", does);
  }

  private button(act: string): HTMLButtonElement {
    return this.find<HTMLButtonElement>(`[data-act="${act}"]`);
  }

  private find<E extends HTMLElement>(selector: string): E {
    const found = this.room.querySelector<E>(selector);
    if (!found) {
      throw new Error(`The page has no ${selector}`);
    }
    return found;
  }
}
