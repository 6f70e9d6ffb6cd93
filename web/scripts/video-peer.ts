/** What one peer's connection tells the call. */
export interface PeerListener {
  signal(content: Record<string, unknown>): void;
  stream(stream: MediaStream): void;
  state(state: RTCPeerConnectionState): void;
}

/** What one side tells the other: a description, a candidate, or that a new way must be found. */
export interface Signal {
  description?: RTCSessionDescriptionInit;
  candidate?: RTCIceCandidateInit;
  restart?: true;
}

const DISCONNECTED_MS = 2_500;

/**
 * The connection to one other page, by perfect negotiation: either side may offer at any time, and when both do, the
 * polite one gives way. https://www.w3.org/TR/webrtc/#perfect-negotiation-example
 *
 * A lost way is found again by the impolite side only: a picture that runs stays frozen in Chromium when the polite side
 * takes an offer back, so its offers must not cross the other's then.
 */
export class Peer {
  readonly connection: RTCPeerConnection;
  private pictureSender: RTCRtpSender | undefined;
  private makingOffer = false;
  private ignoreOffer = false;
  private settingAnswer = false;
  private restart = 0;
  private queue: Promise<void> = Promise.resolve();

  constructor(
    rtc: RTCConfiguration,
    private readonly polite: boolean,
    private readonly listener: PeerListener,
  ) {
    this.connection = new RTCPeerConnection(rtc);
    this.connection.onnegotiationneeded = () => this.offer();
    this.connection.onicecandidate = ({ candidate }) => candidate && listener.signal({ candidate: candidate.toJSON() });
    this.connection.ontrack = ({ streams, track }) => listener.stream(streams[0] ?? new MediaStream([track]));
    this.connection.onconnectionstatechange = () => this.changed();
  }

  /** Sends these tracks. */
  add(stream: MediaStream): void {
    stream.getTracks().forEach((track) => this.connection.addTrack(track, stream));
  }

  /** Sends another picture, or none. */
  async showPicture(track: MediaStreamTrack | null, stream: MediaStream): Promise<void> {
    const sender = this.pictureSender ?? this.sender("video");
    if (sender) {
      this.pictureSender = sender;
      await sender.replaceTrack(track);
    } else if (track) {
      this.connection.addTrack(track, stream);
    }
  }

  /** What sends sound or picture; undefined if nothing does. */
  sender(kind: "audio" | "video"): RTCRtpSender | undefined {
    return this.connection
      .getTransceivers()
      .find((it) => it.receiver.track.kind === kind && it.direction.includes("send"))?.sender;
  }

  /** Takes what the other side tells; one after the other. */
  hear(content: Signal): void {
    this.queue = this.queue.then(() => this.take(content)).catch(() => undefined);
  }

  /** Signalling is back: finds a way again if there is none. */
  resume(rtc: RTCConfiguration): void {
    this.connection.setConfiguration(rtc);
    if (this.connection.signalingState === "have-local-offer") {
      this.offerAgain();
    } else if (this.connection.connectionState !== "connected") {
      this.findAnotherWay();
    }
  }

  /** What was offered while the other side was away has reached nobody. */
  private offerAgain(): void {
    this.listener.signal({ description: this.connection.localDescription?.toJSON() });
  }

  private findAnotherWay(): void {
    if (this.polite) {
      this.listener.signal({ restart: true });
    } else {
      this.connection.restartIce();
    }
  }

  close(): void {
    clearTimeout(this.restart);
    this.connection.close();
  }

  private async offer(): Promise<void> {
    try {
      this.makingOffer = true;
      await this.connection.setLocalDescription();
      this.listener.signal({ description: this.connection.localDescription?.toJSON() });
    } catch {
      // The other side's offer came first: it is answered instead.
    } finally {
      this.makingOffer = false;
    }
  }

  private async take({ description, candidate, restart }: Signal): Promise<void> {
    if (restart) {
      if (this.connection.signalingState === "stable") {
        this.connection.restartIce();
      }
    } else if (description) {
      const stable = this.connection.signalingState === "stable" || this.settingAnswer;
      const collision = description.type === "offer" && (this.makingOffer || !stable);
      this.ignoreOffer = !this.polite && collision;
      if (this.ignoreOffer) {
        return;
      }
      this.settingAnswer = description.type === "answer";
      await this.connection.setRemoteDescription(description).finally(() => (this.settingAnswer = false));
      if (description.type === "offer") {
        await this.connection.setLocalDescription();
        this.listener.signal({ description: this.connection.localDescription?.toJSON() });
      }
    } else if (candidate && !this.ignoreOffer) {
      await this.connection.addIceCandidate(candidate);
    }
  }

  private changed(): void {
    const state = this.connection.connectionState;
    clearTimeout(this.restart);
    if (state === "failed") {
      this.findAnotherWay();
    } else if (state === "disconnected") {
      this.restart = window.setTimeout(() => this.findAnotherWay(), DISCONNECTED_MS);
    }
    this.listener.state(state);
  }
}
