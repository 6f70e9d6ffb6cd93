import { isGoing } from "./going";
import { Chat, type May } from "./video-chat";
import { Devices, type Got } from "./video-devices";
import type { Signal } from "./video-peer";
import { Peers } from "./video-peers";
import { Picture } from "./video-picture";
import { Meter } from "./video-quality";
import { type PeerDescription, RoomConnection, type RoomListener, type RoomMessage } from "./video-room";
import { Stage } from "./video-stage";
import { canCall, show, word } from "./video-words";

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

/** The call as this page sees it: the room, the others, and the buttons. */
class Call implements RoomListener {
  private readonly state: HTMLElement;
  private readonly connection: RoomConnection;
  private readonly chat: Chat;
  private readonly picture: Picture;
  private readonly peers: Peers;
  private microphoneOn: boolean;
  private may: May = { chat: true, files: true, screen: true };

  constructor(
    private readonly room: HTMLElement,
    private readonly devices: Devices,
    private readonly got: Got,
  ) {
    this.microphoneOn = Boolean(devices.microphone);
    this.picture = new Picture(devices, () => {
      this.peers.showPicture();
      this.showDevices();
    });
    this.state = this.find("[data-call-state]");
    this.peers = new Peers(
      new Stage(this.find("[data-stage]")),
      devices,
      got,
      () => this.picture,
      (message) => this.connection.send(message),
    );
    this.find<HTMLVideoElement>("[data-self]").srcObject = devices.stream;
    this.tellDevices();
    this.connection = new RoomConnection(room, this);
    this.chat = new Chat(room, this.connection);
    this.buttons();
    this.measure();
    void (navigator as any).wakeLock?.request("screen").catch(() => undefined);
  }

  configure(rtc: RTCConfiguration): void {
    this.peers.rtc = rtc;
  }

  connected(live: boolean): void {
    this.say(live ? "" : word("reconnecting"));
    if (!live) {
      this.peers.lost();
    }
  }

  over(why: string): void {
    this.peers.close();
    this.devices.close();
    if (isGoing()) {
      return; // What was posted leads to the next page.
    }
    if (why === "ended" || why === "refused") {
      location.assign(this.room.dataset.home ?? "/");
    } else {
      this.say(word(why === "dismissed" ? why : "elsewhere"));
      show("back");
    }
  }

  heard(message: RoomMessage): void {
    switch (message.t) {
      case "welcome":
        this.welcome(message);
        break;
      case "joined":
        this.say("");
        this.peers.meet(message.peer as PeerDescription, true);
        break;
      case "left":
        this.say(word("left", this.peers.forget(message.id)));
        break;
      case "lost":
        this.peers.lost(message.id);
        break;
      case "signal":
        this.peers.peer(message.from)?.hear(message as Signal);
        break;
      case "devices":
        this.peers.switched(message.id, message.devices);
        break;
      case "known":
        this.chat.known(message.chat as RoomMessage[]);
        this.allow(message.may as May);
        break;
      case "may":
        this.allow(message.may as May);
        break;
      case "chat":
        this.chat.said(message);
        break;
      case "refused":
        this.chat.refused(message);
        break;
      case "again":
        document.dispatchEvent(new Event("look-again"));
        break;
    }
  }

  /** Staff may always. */
  private allow(may: May): void {
    this.may = this.room.dataset.staff === "true" ? { chat: true, files: true, screen: true } : may;
    this.chat.may(this.may);
    if (!this.may.screen && this.picture.sharing) {
      this.picture.unshare();
    }
    this.showDevices();
  }

  private welcome(message: RoomMessage): void {
    const there = message.peers as PeerDescription[];
    this.peers.me = message.you;
    this.peers.found(there);
    this.showDevices();
    this.say(there.length === 0 ? word("alone") : "");
  }

  private buttons(): void {
    this.on("microphone", () => {
      this.microphoneOn = !this.microphoneOn;
      this.devices.stream.getAudioTracks().forEach((track) => (track.enabled = this.microphoneOn));
      this.showDevices();
    });
    this.on("camera", () => {
      this.picture.switchCamera();
      this.showDevices();
    });
    this.on("switch", async () => {
      if (!(await this.picture.nextCamera())) {
        this.say(word("one-camera"));
      }
    });
    this.on("screen", async () => {
      if (this.picture.sharing) {
        this.picture.unshare();
      } else if (!(await this.picture.share())) {
        this.say(word("screen-refused"));
      }
    });
    this.on("leave", async () => {
      this.devices.close();
      await this.connection.leave();
      location.assign(this.room.dataset.left ?? this.room.dataset.home ?? "/");
    });
    this.button("microphone").disabled = !this.devices.microphone;
    this.button("camera").disabled = !this.devices.camera;
    this.button("switch").disabled = !this.devices.camera;
  }

  private showDevices(): void {
    this.button("microphone").textContent = word(this.microphoneOn ? "mute" : "unmute");
    this.button("camera").textContent = word(this.picture.cameraOn ? "camera-off" : "camera-on");
    this.button("screen").textContent = word(this.picture.sharing ? "screen-off" : "screen-on");
    this.button("screen").disabled = !this.may.screen;
    this.connection.send({
      t: "devices",
      microphone: this.microphoneOn,
      camera: this.picture.cameraOn,
      screen: this.picture.sharing,
      pictureLost: this.picture.paused,
    });
  }

  private measure(): void {
    const meter = this.find("[data-meter]");
    new Meter(() => this.peers.all(), {
      measured: ({ level }) => {
        if (meter.dataset.level !== level) {
          meter.dataset.level = level;
          meter.textContent = word(level);
        }
      },
      report: ({ level, delayMs, relayed }) =>
        this.connection.send({
          t: "quality",
          delayMs,
          relayed,
          poor: level === "poor",
          pictureLost: this.picture.paused,
          soundOnly: !this.devices.camera,
        }),
      picture: (on) => {
        this.picture.pause(!on);
        this.say(word(on ? "resumed" : "paused"));
      },
    });
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
