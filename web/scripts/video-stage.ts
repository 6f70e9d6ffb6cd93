import type { PeerDescription } from "./video-room";
import { word } from "./video-words";

/** The pictures of the others, each with a name and what is to be known of them. */
export class Stage {
  private readonly tiles = new Map<string, Tile>();

  constructor(private readonly element: HTMLElement) {}

  /** Shows somebody, or renews what is shown of them. */
  show(peer: PeerDescription): void {
    let tile = this.tiles.get(peer.id);
    if (!tile) {
      tile = new Tile();
      this.tiles.set(peer.id, tile);
      this.element.append(tile.element);
    }
    tile.describe(peer);
    this.count();
  }

  /** What somebody sends. */
  play(id: string, stream: MediaStream): void {
    this.tiles.get(id)?.play(stream);
  }

  /** How the connection to somebody stands. */
  connection(id: string, state: RTCPeerConnectionState | "lost"): void {
    this.tiles.get(id)?.connection(state);
  }

  /** Takes somebody away. */
  remove(id: string): void {
    this.tiles.get(id)?.element.remove();
    this.tiles.delete(id);
    this.count();
  }

  private count(): void {
    this.element.dataset.count = String(this.tiles.size);
  }
}

class Tile {
  readonly element = document.createElement("figure");
  private readonly video = document.createElement("video");
  private readonly name = document.createElement("strong");
  private readonly note = document.createElement("span");
  private readonly sound = document.createElement("button");
  private peer: PeerDescription | undefined;
  private state: RTCPeerConnectionState | "lost" = "new";

  constructor() {
    this.element.className = "cp-tile";
    this.video.autoplay = true;
    this.video.playsInline = true;
    this.sound.type = "button";
    this.sound.className = "nhsuk-button nhsuk-button--small";
    this.sound.hidden = true;
    this.sound.textContent = word("play");
    this.sound.addEventListener("click", () => this.start());
    const caption = document.createElement("figcaption");
    caption.append(this.name, " ", this.note);
    this.element.append(this.video, this.sound, caption);
  }

  describe(peer: PeerDescription): void {
    this.peer = peer;
    this.name.textContent = peer.name;
    this.video.setAttribute("aria-label", peer.name);
    this.write();
  }

  play(stream: MediaStream): void {
    if (this.video.srcObject !== stream) {
      this.video.srcObject = stream;
      this.start();
    }
  }

  connection(state: RTCPeerConnectionState | "lost"): void {
    this.state = state;
    this.write();
  }

  private start(): void {
    this.video.play().then(
      () => (this.sound.hidden = true),
      (error: Error) => (this.sound.hidden = error.name !== "NotAllowedError"),
    );
  }

  private write(): void {
    const { microphone, camera, screen, pictureLost } = this.peer?.devices ?? {};
    const said = [
      this.state === "connected" ? "" : word(this.state === "new" || this.state === "connecting" ? "finding" : "lost"),
      microphone === false ? word("muted") : "",
      camera === false && !screen ? word("no-picture") : "",
      screen ? word("their-screen") : "",
      pictureLost ? word("picture-lost") : "",
    ];
    this.note.textContent = said.filter(Boolean).join(". ");
    this.element.classList.toggle("cp-tile--dark", camera === false && !screen);
  }
}
