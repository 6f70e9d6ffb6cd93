/** What can be had of microphone and camera. */
export type Got = "both" | "sound" | "picture" | "none";

const PICTURE: MediaTrackConstraints = { width: { ideal: 960 }, height: { ideal: 540 }, frameRate: { ideal: 24 } };
const SOUND: MediaTrackConstraints = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };

/** The microphone and the camera of this device, asked for together, else one by one. */
export class Devices {
  readonly stream = new MediaStream();
  /** Name of the error that took the camera away, or empty. */
  cameraRefusal = "";

  /** Asks for both; what is refused or missing is left out. */
  async open(): Promise<Got> {
    try {
      await this.add({ audio: SOUND, video: { ...PICTURE, facingMode: "user" } });
    } catch (refusal) {
      this.cameraRefusal = name(refusal);
      await this.add({ audio: SOUND }).catch(() => undefined);
      await this.add({ video: PICTURE }).then(
        () => (this.cameraRefusal = ""),
        (error) => (this.cameraRefusal = name(error)),
      );
    }
    return this.got();
  }

  get microphone(): MediaStreamTrack | undefined {
    return this.stream.getAudioTracks()[0];
  }

  get camera(): MediaStreamTrack | undefined {
    return this.stream.getVideoTracks()[0];
  }

  /** Takes the next camera; undefined if there is no other. */
  async nextCamera(): Promise<MediaStreamTrack | undefined> {
    const all = (await navigator.mediaDevices.enumerateDevices()).filter((it) => it.kind === "videoinput");
    const now = all.findIndex((it) => it.deviceId === this.camera?.getSettings().deviceId);
    const next = all[(now + 1) % all.length];
    if (!next || all.length < 2) {
      return undefined;
    }
    const before = this.camera;
    before?.stop(); // Phones open one camera at a time.
    await this.add({ video: { ...PICTURE, deviceId: { exact: next.deviceId } } });
    if (before) {
      this.stream.removeTrack(before);
    }
    return this.camera;
  }

  /** Lets the devices go. */
  close(): void {
    this.stream.getTracks().forEach((track) => track.stop());
  }

  private async add(wanted: MediaStreamConstraints): Promise<void> {
    const got = await navigator.mediaDevices.getUserMedia(wanted);
    got.getTracks().forEach((track) => this.stream.addTrack(track));
  }

  private got(): Got {
    if (this.microphone) {
      return this.camera ? "both" : "sound";
    }
    return this.camera ? "picture" : "none";
  }
}

function name(error: unknown): string {
  return error instanceof Error ? error.name : "Error";
}
