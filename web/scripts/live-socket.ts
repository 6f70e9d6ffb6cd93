/** What a page does about a live connection. */
export interface LiveListener {
  /** Something changed, or may have while nobody listened: look again. */
  changed(): void;
  /** The connection came, or has been gone for some seconds. */
  connected(live: boolean): void;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
const LOOK_ANYWAY_MS = 60_000;
const PATIENCE_MS = 5_000;

/**
 * Keeps a WebSocket to a path of this site open for as long as the page is. A lost one is opened again after a wait
 * that doubles, by chance shorter, so that a restarted server is not stormed; the page looks again each time, and once
 * a minute in any case, so that waiting times stay true.
 */
export function watchLive(path: string, listener: LiveListener): void {
  const url = new URL(path, location.href);
  url.protocol = url.protocol.replace("http", "ws");
  let losses = 0;
  let socket: WebSocket | undefined;
  let retry = 0;
  let complaint = 0;

  const connect = () => {
    clearTimeout(retry);
    url.searchParams.set("n", randomNumber());
    socket = new WebSocket(url);
    socket.onopen = () => {
      clearTimeout(complaint);
      complaint = 0;
      listener.connected(true);
      if (losses > 0) {
        listener.changed();
      }
      losses = 0;
    };
    socket.onmessage = () => listener.changed();
    socket.onclose = () => {
      socket = undefined;
      complaint ||= window.setTimeout(() => listener.connected(false), PATIENCE_MS);
      const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** losses++);
      retry = window.setTimeout(connect, longest * (0.5 + Math.random() / 2));
    };
  };

  const wake = () => {
    if (document.visibilityState === "visible") {
      listener.changed();
      if (!socket) {
        connect();
      }
    }
  };

  document.addEventListener("visibilitychange", wake);
  window.addEventListener("online", wake);
  window.addEventListener("pagehide", () => socket?.close());
  window.addEventListener("pageshow", (event) => event.persisted && wake());
  window.setInterval(() => document.visibilityState === "visible" && listener.changed(), LOOK_ANYWAY_MS);
  connect();
}

/** 256 random bits in base64url: tells this connection from all others. */
function randomNumber(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
