import { isGoing } from "./going";

/**
 * Fetches the page again and again and replaces what is marked `data-part="name"`, but nothing that has the focus.
 * When the page leads elsewhere by now, the browser goes there; the title says so to who looks at another window.
 */
export function renewParts(seconds: number): void {
  let failures = 0;
  const look = async () => {
    try {
      const response = await fetch(location.href, { headers: { Accept: "text/html" } });
      if (response.redirected && !isGoing() && new URL(response.url).pathname !== location.pathname) {
        location.replace(response.url);
        return;
      }
      if (response.ok) {
        takeParts(new DOMParser().parseFromString(await response.text(), "text/html"));
      } else if (response.status < 500) {
        reload();
        return;
      }
      failures = 0;
    } catch {
      failures++; // The server cannot be reached: look again, less often.
    }
    clearTimeout(timer);
    timer = window.setTimeout(look, seconds * 1_000 * Math.min(4, 1 + failures));
  };
  let timer = window.setTimeout(look, seconds * 1_000);
  document.addEventListener("look-again", () => {
    clearTimeout(timer);
    void look();
  });
}

function reload(): void {
  if (!isGoing()) {
    location.reload();
  }
}

/**
 * Takes over the parts of a page that was fetched.
 *
 * @param all also the one that has the focus, which stays in it
 */
export function takeParts(fetched: Document, all = false): void {
  const shown = [...document.querySelectorAll<HTMLElement>("[data-part]")];
  const names = new Set(shown.map((part) => part.dataset.part));
  const moved = [...fetched.querySelectorAll<HTMLElement>("[data-part]")].some((part) => !names.has(part.dataset.part));
  if (moved) {
    reload(); // Another page stands at this address now, like the one that says that it is over.
    return;
  }
  for (const part of shown) {
    const newer = fetched.querySelector<HTMLElement>(`[data-part="${CSS.escape(part.dataset.part ?? "")}"]`);
    if (!newer) {
      reload();
      return;
    }
    if ("keep" in part.dataset && !all) {
      continue; // It shows what came of a form, and changes by nothing else.
    }
    const focused = part.contains(document.activeElement);
    if (newer.innerHTML !== part.innerHTML && (all || !focused)) {
      part.replaceChildren(...newer.childNodes);
      if (focused) {
        part.tabIndex = -1;
        part.focus();
      }
    }
  }
}
