import { type RoomConnection, type RoomMessage, randomUuid } from "./video-room";
import { show, word } from "./video-words";

const MOST_BYTES = 10 * 1024 * 1024;
const REFUSED: Record<number, string> = { 413: "file-large", 415: "file-kind", 403: "file-off" };

/** What may be done in the room. */
export interface May {
  chat: boolean;
  files: boolean;
  screen: boolean;
}

/** Messages and files of a room. What is written is sent again after each reconnection until the server has it. */
export class Chat {
  private readonly list: HTMLElement;
  private readonly words: HTMLInputElement;
  private readonly state: HTMLElement;
  private readonly waiting = new Map<string, string>();

  constructor(
    private readonly room: HTMLElement,
    private readonly connection: RoomConnection,
  ) {
    this.list = room.querySelector<HTMLElement>("[data-chat]")!;
    this.words = room.querySelector<HTMLInputElement>("[data-chat-words]")!;
    this.state = room.querySelector<HTMLElement>("[data-chat-state]")!;
    room.querySelector("[data-act=send]")?.addEventListener("click", () => this.write());
    this.words.addEventListener("keydown", (event) => event.key === "Enter" && !event.isComposing && this.write());
    const file = room.querySelector<HTMLInputElement>("[data-chat-file]")!;
    file.addEventListener("change", () => {
      const chosen = file.files?.[0];
      file.value = "";
      if (chosen) {
        void this.share(chosen);
      }
    });
  }

  /** All that was said, after each connection. */
  known(messages: RoomMessage[]): void {
    messages.forEach((message) => this.said(message));
    this.waiting.forEach((words, said) => this.connection.send({ t: "chat", said, words }));
  }

  /** Somebody has said something, perhaps this page. */
  said(message: RoomMessage): void {
    this.waiting.delete(message.said);
    this.list.querySelector(`[data-said="${CSS.escape(message.said)}"]`)?.remove();
    const after = [...this.list.querySelectorAll<HTMLElement>("[data-id]")].find((it) => it.dataset.id! > message.id);
    const item = this.item(message.name, message.at, message.said);
    item.dataset.id = message.id;
    item.append(message.file ? this.link(message) : words(message.words));
    this.list.insertBefore(item, after ?? this.list.querySelector("[data-waiting]"));
    const log = this.list.parentElement!;
    log.scrollTop = log.scrollHeight;
  }

  /** The server does not take what this page wrote: it goes back where it was written. */
  refused(message: RoomMessage): void {
    const written = this.waiting.get(message.said) ?? "";
    this.waiting.delete(message.said);
    this.list.querySelector(`[data-said="${CSS.escape(message.said)}"]`)?.remove();
    this.words.value ||= written;
    this.state.textContent = word(`refused-${message.why}`);
  }

  /** What may be done from now on. */
  may(may: May): void {
    show("chat-on", may.chat);
    show("chat-off", !may.chat);
    show("files-on", may.files);
  }

  private write(): void {
    const written = this.words.value.trim();
    if (!written) {
      return;
    }
    const said = randomUuid();
    this.waiting.set(said, written);
    const item = this.item(word("you"), word("sending"), said);
    item.dataset.waiting = "";
    item.append(words(written));
    this.list.append(item);
    this.words.value = "";
    this.state.textContent = "";
    this.connection.send({ t: "chat", said, words: written });
  }

  private async share(file: File): Promise<void> {
    if (file.size > MOST_BYTES) {
      this.state.textContent = word("file-large", file.name);
      return;
    }
    this.state.textContent = word("file-sending", file.name);
    const how = await this.upload(file).then(
      (response) => (response.ok ? "file-sent" : (REFUSED[response.status] ?? "file-failed")),
      () => "file-failed",
    );
    this.state.textContent = word(how, file.name);
  }

  private upload(file: File): Promise<Response> {
    return fetch(`${this.room.dataset.path}/files`, {
      method: "POST",
      headers: {
        "Content-Type": "application/octet-stream",
        "X-File-Name": encodeURIComponent(file.name),
        "X-Csrf": document.querySelector<HTMLInputElement>("[name=_csrf]")?.value ?? "",
      },
      body: file,
    });
  }

  private item(name: string, at: string, said: string): HTMLElement {
    const item = document.createElement("li");
    const who = document.createElement("strong");
    who.textContent = name;
    const when = document.createElement("span");
    when.textContent = at;
    item.dataset.said = said;
    item.append(who, " ", when, document.createElement("br"));
    return item;
  }

  private link(message: RoomMessage): HTMLElement {
    const link = document.createElement("a");
    link.href = `${this.room.dataset.path}/files/${message.file}`;
    link.download = "";
    link.textContent = `${message.fileName} (${word("file", String(message.fileSize))})`;
    return link;
  }
}

function words(text: string): HTMLElement {
  const span = document.createElement("span");
  span.dir = "auto";
  span.textContent = text;
  return span;
}
