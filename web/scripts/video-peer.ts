/** What one peer's connection tells the call. */
export interface PeerListener {
  signal(content: Record<string, unknown>): void;
  stream(stream: MediaStream): void;
  state(state: RTCPeerConnectionState): void;
}

const DISCONNECTED_MS = 2_500;

/**
 * The connection to one other page, by perfect negotiation: either side may offer at any time, and when both do, the
 * polite one gives way. https://www.w3.org/TR/webrtc/#perfect-negotiation-example
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

  /** Takes a description or a candidate from the other side; one after the other. */
  hear(content: { description?: RTCSessionDescriptionInit; candidate?: RTCIceCandidateInit }): void {
    this.queue = this.queue.then(() => this.take(content)).catch(() => undefined);
  }

  /** Signalling is back: finds a way again if there is none. */
  resume(rtc: RTCConfiguration): void {
    this.connection.setConfiguration(rtc);
    if (this.connection.signalingState === "have-local-offer") {
      // What was offered while the other side was away has reached nobody.
      this.listener.signal({ description: this.connection.localDescription?.toJSON() });
    } else if (this.connection.connectionState !== "connected") {
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

  private async take(content: {
    description?: RTCSessionDescriptionInit;
    candidate?: RTCIceCandidateInit;
  }): Promise<void> {
    const { description, candidate } = content;
    if (description) {
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
      this.connection.restartIce();
    } else if (state === "disconnected") {
      this.restart = window.setTimeout(() => this.connection.restartIce(), DISCONNECTED_MS);
    }
    this.listener.state(state);
  }
}
