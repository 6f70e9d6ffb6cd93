import { LiveBar } from "./live-bar";

const LIST = "[data-live-queue]";
const ROW = ".cp-row";
const COUNTS = "[data-live]";

/**
 * The list of cases, kept true without moving anything under the reader's pointer or focus.
 *
 * The list's data-fragment is fetched; it holds the list as it is now and anything else marked data-live="name", like
 * the counts, which are replaced at once wherever the page has them. Rows that the page shows already are renewed in
 * their places. New rows and another order wait behind a bar while the pointer or the focus is in the list, and are
 * shown at once otherwise.
 */
export class LiveQueue {
  private readonly bar: LiveBar;
  private fetching = false;
  private again = false;
  private latest: HTMLElement | undefined;

  /** @param list the ordered list that the server rendered */
  constructor(private list: HTMLElement) {
    this.bar = new LiveBar(list, () => this.showLatest());
  }

  /** Fetches the list; a call during a fetch makes one more fetch after it. */
  async refresh(): Promise<void> {
    this.again = true;
    if (this.fetching) {
      return;
    }
    this.fetching = true;
    try {
      while (this.again) {
        this.again = false;
        await this.fetchOnce();
      }
    } catch {
      this.again = false; // The server cannot be reached: the next message or reconnection looks again.
    } finally {
      this.fetching = false;
    }
  }

  /** Says whether changes arrive by themselves. */
  showConnection(live: boolean): void {
    this.bar.showConnection(live);
  }

  private async fetchOnce(): Promise<void> {
    const response = await fetch(this.list.dataset.fragment ?? location.href, { headers: { Accept: "text/html" } });
    if (response.redirected || response.status === 401 || response.status === 403) {
      location.reload(); // Signed out meanwhile: the page says so better than a script.
      return;
    }
    if (!response.ok) {
      return;
    }
    const fetched = new DOMParser().parseFromString(await response.text(), "text/html");
    this.renewCounts(fetched);
    const list = fetched.querySelector<HTMLElement>(LIST);
    if (list) {
      showWhetherCaseChanged(list);
      this.take(list);
    }
  }

  private renewCounts(fetched: Document): void {
    for (const count of fetched.querySelectorAll<HTMLElement>(COUNTS)) {
      const shown = document.querySelector<HTMLElement>(`[data-live="${CSS.escape(count.dataset.live ?? "")}"]`);
      if (shown && shown.innerHTML !== count.innerHTML) {
        shown.replaceChildren(...count.childNodes);
      }
    }
  }

  private take(latest: HTMLElement): void {
    const shown = byReference(this.list);
    const now = byReference(latest);
    const added = [...now.keys()].filter((reference) => !shown.has(reference)).length;
    if ([...shown.keys()].join() === [...now.keys()].join()) {
      this.latest = undefined;
      this.renewRows(shown, now);
      this.bar.offer(undefined);
    } else if (this.inUse()) {
      this.latest = latest;
      this.renewRows(shown, now);
      this.bar.offer(added);
    } else {
      this.latest = latest;
      this.showLatest();
      this.bar.announce(added);
    }
  }

  private inUse(): boolean {
    return this.bar.inUse() || this.list.matches(":hover") || this.list.contains(document.activeElement);
  }

  private showLatest(): void {
    if (!this.latest) {
      return;
    }
    const focused = rowOf(document.activeElement)?.id;
    keepCurrent(this.list, this.latest);
    this.list.replaceChildren(...this.latest.childNodes);
    this.latest = undefined;
    this.bar.offer(undefined);
    focusRow(this.list, focused);
  }

  private renewRows(shown: Map<string, HTMLElement>, now: Map<string, HTMLElement>): void {
    for (const [reference, row] of shown) {
      const newer = now.get(reference);
      row.classList.toggle("cp-row--gone", !newer);
      if (newer && !row.matches(":active") && newer.textContent !== row.textContent) {
        const focused = row.contains(document.activeElement);
        row.dataset.version = newer.dataset.version;
        row.replaceChildren(...(newer.cloneNode(true) as HTMLElement).childNodes);
        focusRow(this.list, focused ? reference : undefined);
      }
    }
  }
}

/** The case that is open beside the list says so when something happened to it elsewhere. */
function showWhetherCaseChanged(list: HTMLElement): void {
  const open = document.querySelector<HTMLElement>("[data-case-changed]");
  const row = open && byReference(list).get(open.dataset.caseChanged ?? "");
  const link = open?.querySelector("a");
  if (row && link) {
    link.hidden = row.dataset.version === open.dataset.version;
  }
}

function byReference(list: HTMLElement): Map<string, HTMLElement> {
  const rows = [...list.querySelectorAll<HTMLElement>(ROW)];
  return new Map(rows.map((row) => [row.id, row]));
}

function rowOf(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>(ROW) ?? null;
}

function keepCurrent(from: HTMLElement, to: HTMLElement): void {
  const current = from.querySelector<HTMLElement>(`${ROW}[aria-current]`);
  if (current) {
    byReference(to).get(current.id)?.setAttribute("aria-current", "true");
  }
}

function focusRow(list: HTMLElement, reference: string | undefined): void {
  if (reference) {
    byReference(list).get(reference)?.querySelector<HTMLElement>("button, a")?.focus({ preventScroll: true });
  }
}
