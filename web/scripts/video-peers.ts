import type { Devices, Got } from "./video-devices";
import { Peer } from "./video-peer";
import type { Picture } from "./video-picture";
import type { PeerDescription, RoomMessage } from "./video-room";
import type { Stage } from "./video-stage";

const OFFER_ANYWAY_MS = 3_000;

/** The others in the room, and a connection to each. */
export class Peers {
  private readonly peers = new Map<string, Peer>();
  private readonly known = new Map<string, PeerDescription>();
  rtc: RTCConfiguration = {};
  me = "";

  constructor(
    private readonly stage: Stage,
    private readonly devices: Devices,
    private readonly got: Got,
    private readonly picture: () => Picture,
    private readonly send: (message: RoomMessage) => void,
  ) {}

  all(): Peer[] {
    return [...this.peers.values()];
  }

  /** Who is there after a connection to the room came: nobody else is, but they may be on their way back. */
  found(there: PeerDescription[]): void {
    [...this.known.keys()].filter((id) => !there.some((peer) => peer.id === id)).forEach((id) => this.away(id));
    there.forEach((peer) => this.meet(peer, false));
  }

  /** What runs between us goes on meanwhile. */
  private away(id: string): void {
    if (this.stateOf(id) !== "connected") {
      this.stage.connection(id, "lost");
    }
  }

  /** Somebody is there; who was there first offers. */
  meet(peer: PeerDescription, offers: boolean): void {
    const before = this.known.get(peer.id);
    if (before && before.page !== peer.page) {
      this.drop(peer.id);
    }
    this.known.set(peer.id, peer);
    this.stage.show(peer);
    const connection = this.peers.get(peer.id);
    if (connection) {
      connection.resume(this.rtc);
    } else if (offers) {
      this.peer(peer.id);
    } else {
      window.setTimeout(() => this.peer(peer.id), OFFER_ANYWAY_MS);
    }
  }

  /** Somebody has left; their name. */
  forget(id: string): string {
    const name = this.known.get(id)?.name ?? "";
    this.drop(id);
    this.known.delete(id);
    this.stage.remove(id);
    return name;
  }

  private drop(id: string): void {
    this.peers.get(id)?.close();
    this.peers.delete(id);
  }

  /** The connection to somebody who is there, made when first needed. */
  peer(id: string): Peer | undefined {
    if (!this.known.has(id)) {
      return undefined;
    }
    let peer = this.peers.get(id);
    if (!peer) {
      peer = new Peer(this.rtc, this.me < id, {
        signal: (content) => this.send({ t: "signal", to: id, ...content }),
        stream: (stream) => this.stage.play(id, stream),
        state: (state) => this.stage.connection(id, state),
      });
      this.peers.set(id, peer);
      this.begin(peer);
    }
    return peer;
  }

  private begin(peer: Peer): void {
    peer.add(this.devices.stream);
    const picture = this.picture().track;
    if (picture !== (this.devices.camera ?? null)) {
      void peer.showPicture(picture, this.devices.stream);
    }
    if (this.got === "none") {
      peer.connection.addTransceiver("audio", { direction: "recvonly" });
      peer.connection.addTransceiver("video", { direction: "recvonly" });
    }
  }

  private stateOf(id: string): RTCPeerConnectionState | "lost" {
    return this.peers.get(id)?.connection.connectionState ?? "lost";
  }

  /** Somebody has lost the connection to the room, or everybody if the page itself has. */
  lost(id?: string): void {
    (id ? [id] : [...this.known.keys()]).forEach((it) => this.stage.connection(it, this.stateOf(it)));
  }

  /** What somebody has switched on. */
  switched(id: string, states: PeerDescription["devices"]): void {
    const peer = this.known.get(id);
    if (peer) {
      peer.devices = states;
      this.stage.show(peer);
    }
  }

  /** Sends the picture that is to be sent now to everybody. */
  showPicture(): void {
    this.peers.forEach((peer) => void peer.showPicture(this.picture().track, this.devices.stream));
  }

  close(): void {
    this.peers.forEach((peer) => peer.close());
  }
}
