const PAUSE_MS = 1500;

/** Shows how far something is by asking for the page again and again, until it has ended. */
export function startProgress(): void {
  if (document.querySelector("[data-progress=running]")) {
    window.setTimeout(showOn, PAUSE_MS);
  }
}

async function showOn(): Promise<void> {
  const shown = document.querySelector("[data-progress]");
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = page.querySelector<HTMLElement>("[data-progress]");
    const line = shown?.querySelector("[role=status]");
    if (answer.ok && shown && next && line) {
      line.textContent = next.querySelector("[role=status]")?.textContent ?? "";
      if (next.dataset.progress !== "running") {
        shown.replaceChildren(line, ...[...next.children].slice(1));
        shown.setAttribute("data-progress", "ended");
      }
    }
  } catch {
    // the server is away for a moment: the next try will tell
  }
  startProgress();
}
