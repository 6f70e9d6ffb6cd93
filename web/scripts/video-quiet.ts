import { takeParts } from "./video-parts";
import { word } from "./video-words";

/** Sends forms that are marked `data-quiet` in the background, so that a call on the page goes on, and shows what came of it. */
export function sendQuietly(): void {
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if ("quiet" in form.dataset) {
      event.preventDefault();
      void send(form, (event as SubmitEvent).submitter);
    }
  });
}

async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  const fields = [...new FormData(form, submitter)].map(([name, value]) => [name, String(value)]);
  try {
    const response = await fetch(form.action, { method: "POST", body: new URLSearchParams(fields) });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    say(page.querySelector(".nhsuk-error-summary__list, .nhsuk-notification-banner__heading")?.textContent ?? "");
    takeParts(page, true);
  } catch {
    say(word("failed"));
  }
}

function say(words: string): void {
  const said = document.querySelector<HTMLElement>("[data-quiet-said]");
  if (said) {
    said.textContent = words.trim();
  }
}
