import type { Devices } from "./video-devices";

/** What this page shows the others: the camera, or the screen in its place, or nothing while the connection is weak. */
export class Picture {
  cameraOn: boolean;
  paused = false;
  private screen: MediaStreamTrack | undefined;

  /** @param changed is called when another picture is to be sent */
  constructor(
    private readonly devices: Devices,
    private readonly changed: () => void,
  ) {
    this.cameraOn = Boolean(devices.camera);
  }

  /** The track to be sent, null for none. */
  get track(): MediaStreamTrack | null {
    return this.paused ? null : (this.screen ?? this.devices.camera ?? null);
  }

  get sharing(): boolean {
    return Boolean(this.screen);
  }

  switchCamera(): void {
    this.cameraOn = !this.cameraOn;
    this.devices.stream.getVideoTracks().forEach((track) => (track.enabled = this.cameraOn));
  }

  /** Takes the next camera; false if there is no other. */
  async nextCamera(): Promise<boolean> {
    const next = await this.devices.nextCamera().catch(() => undefined);
    if (next) {
      next.enabled = this.cameraOn;
      this.changed();
    }
    return Boolean(next);
  }

  /** Gives the picture up, or takes it again. */
  pause(paused: boolean): void {
    this.paused = paused;
    this.changed();
  }

  /** Shows the screen in place of the camera; false if that was refused or cannot be done. */
  async share(): Promise<boolean> {
    const stream = await navigator.mediaDevices.getDisplayMedia?.({ video: true }).catch(() => undefined);
    this.screen = stream?.getVideoTracks()[0];
    this.screen?.addEventListener("ended", () => this.unshare());
    this.changed();
    return this.sharing;
  }

  unshare(): void {
    this.screen?.stop();
    this.screen = undefined;
    this.changed();
  }
}
