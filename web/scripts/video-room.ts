/** Somebody else in the room, as the server describes them. */
export interface PeerDescription {
  id: string;
  name: string;
  kind: "PATIENT" | "GUEST" | "STAFF";
  /** The same for all connections of one page; another one after a reload. */
  page: string;
  devices: DeviceStates;
}

/** What somebody has switched on. */
export interface DeviceStates {
  microphone?: boolean;
  camera?: boolean;
  screen?: boolean;
  pictureLost?: boolean;
}

/** Whatever the server sends; `t` says what it is. */
export type RoomMessage = { t: string } & Record<string, any>;

/** What a page does about its room. */
export interface RoomListener {
  /** The server sent something. */
  heard(message: RoomMessage): void;
  /** The connection came, or went. */
  connected(live: boolean): void;
  /** How browsers may reach one another, before each connection. */
  configure(rtc: RTCConfiguration): void;
  /** It is over for this page, and why. */
  over(why: string): void;
}

const FIRST_WAIT_MS = 400;
const LONGEST_WAIT_MS = 4_000;
const PING_MS = 4_000;
const PATIENCE_MS = 9_000;
const LEAVE_MS = 5_000;
/** Less than a session lasts without use: who is in a call is there. */
const SAY_PRESENT_MS = 600_000;
/** Said before the connection ends; the reason of its end may get lost on the way. */
const LAST_WORDS = ["ended", "elsewhere", "dismissed"];
const FINAL = ["ended", "elsewhere", "dismissed", "replaced", "malformed", "too many messages"];

/** Keeps a connection to the room while the page is open; each one needs a pass of its own. */
export class RoomConnection {
  private readonly page = randomNumber();
  private socket: WebSocket | undefined;
  private losses = 0;
  private heardAt = 0;
  private retry = 0;
  private stopped = false;

  /** @param room the element with data-socket, data-path and the form token */
  constructor(
    private readonly room: HTMLElement,
    private readonly listener: RoomListener,
  ) {
    window.setInterval(() => this.check(), PING_MS);
    window.setInterval(() => void this.sayPresent(), SAY_PRESENT_MS);
    window.addEventListener("online", () => this.connectNow());
    window.addEventListener("pagehide", () => this.socket?.close());
    void this.connect();
  }

  /** Sends if the connection is there. */
  send(message: RoomMessage): void {
    if (this.socket?.readyState === WebSocket.OPEN) {
      this.socket.send(JSON.stringify(message));
    }
  }

  /** Leaves for good; done when the server knows, or does not answer for some seconds. */
  leave(): Promise<void> {
    const socket = this.socket;
    this.stopped = true;
    clearTimeout(this.retry);
    return new Promise((done) => {
      window.setTimeout(done, socket ? LEAVE_MS : 0);
      socket?.addEventListener("close", () => done());
      this.send({ t: "leave" });
    });
  }

  private connectNow(): void {
    if (!this.socket && !this.stopped) {
      clearTimeout(this.retry);
      void this.connect();
    }
  }

  /** A pass that nobody uses expires; asking for it keeps the session. */
  private async sayPresent(): Promise<void> {
    if (this.socket && !this.stopped) {
      await this.post(`${this.room.dataset.path}/passes`).catch(() => undefined);
    }
  }

  private async connect(): Promise<void> {
    try {
      const response = await this.post(`${this.room.dataset.path}/passes`);
      if (response.status >= 400 && response.status < 500) {
        this.finish(response.status === 409 ? "ended" : "refused");
        return;
      }
      if (response.ok && response.headers.get("Content-Type")?.includes("json")) {
        const { pass, rtc } = await response.json();
        this.listener.configure(rtc);
        this.open(pass);
        return;
      }
    } catch {
      // No network, or the server restarts: try again.
    }
    this.connectLater();
  }

  private post(path: string): Promise<Response> {
    const token = document.querySelector<HTMLInputElement>("[name=_csrf]")?.value ?? "";
    return fetch(path, {
      method: "POST",
      body: new URLSearchParams({ _csrf: token }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  }

  private open(pass: string): void {
    const url = new URL(this.room.dataset.socket ?? "", location.href);
    url.protocol = url.protocol.replace("http", "ws");
    url.searchParams.set("n", pass);
    url.searchParams.set("page", this.page);
    const socket = new WebSocket(url);
    this.socket = socket;
    this.heardAt = Date.now();
    socket.onmessage = (event) => {
      this.heardAt = Date.now();
      const message = JSON.parse(event.data) as RoomMessage;
      if (LAST_WORDS.includes(message.t)) {
        this.finish(message.t);
        return;
      }
      if (message.t === "welcome") {
        this.losses = 0;
        this.listener.connected(true);
      }
      if (message.t !== "pong") {
        this.listener.heard(message);
      }
    };
    socket.onclose = (event) => this.lost(socket, event.reason);
  }

  private lost(socket: WebSocket, reason: string): void {
    if (socket !== this.socket) {
      return;
    }
    this.socket = undefined;
    if (this.stopped) {
      return;
    }
    if (FINAL.includes(reason)) {
      this.finish(reason);
      return;
    }
    this.listener.connected(false);
    this.connectLater();
  }

  private finish(why: string): void {
    this.stopped = true;
    this.listener.over(why);
  }

  private connectLater(): void {
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.losses++);
    this.retry = window.setTimeout(() => void this.connect(), wait * (0.5 + Math.random() / 2));
  }

  /** A network that is gone does not say so: silence tells. */
  private check(): void {
    const socket = this.socket;
    if (!socket || this.stopped) {
      return;
    }
    if (Date.now() - this.heardAt > PATIENCE_MS) {
      socket.close();
      this.lost(socket, "");
    } else {
      this.send({ t: "ping" });
    }
  }
}

/** 256 random bits in base64url. */
export function randomNumber(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** A random UUID. */
export function randomUuid(): string {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((it) => it.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
