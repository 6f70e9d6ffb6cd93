const KEYED = "[data-key]";
const ROW = ".cp-row";
const FIELDS = "input:not([type=hidden]), select, textarea";
const TYPED_INTO = "input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable]";
const SWITCHED_OFF = "carepost.keys-off";

/**
 * One key for each thing that staff do often: j and k move between rows, every other key does what the element with that
 * data-row-key does in the row that has the focus, else the first visible element with that data-key: fields get the
 * focus, the rest is clicked. Keys are plain letters, so they do
 * nothing while somebody types, and can be switched off (WCAG 2.1.4).
 */
export function startKeys(): void {
  const help = document.querySelector<HTMLDialogElement>("[data-keys]");
  if (!help) {
    return;
  }
  for (const element of document.querySelectorAll<HTMLElement>(KEYED)) {
    element.setAttribute("aria-keyshortcuts", element.dataset.key ?? "");
  }
  startHelp(help);
  returnToRow();
  document.addEventListener("keydown", (event) => {
    if (meant(event) && !help.open && press(event.key)) {
      event.preventDefault();
    }
  });
}

function startHelp(help: HTMLDialogElement): void {
  const opener = document.querySelector<HTMLElement>("[data-keys-open]");
  if (opener) {
    opener.hidden = false;
    opener.addEventListener("click", () => help.showModal());
  }
  const on = help.querySelector<HTMLInputElement>("[data-keys-on]");
  if (on) {
    on.checked = !localStorage.getItem(SWITCHED_OFF);
    on.addEventListener("change", () =>
      on.checked ? localStorage.removeItem(SWITCHED_OFF) : localStorage.setItem(SWITCHED_OFF, "1"),
    );
  }
}

/** After a change of a row the page is loaded anew: the focus goes back to the row that the address names. */
function returnToRow(): void {
  const row = document.getElementById(location.hash.slice(1))?.closest(ROW);
  if (row) {
    control(row)?.focus();
  }
}

/** What opens a row comes first in it. */
function control(row: Element): HTMLElement | null {
  return row.querySelector("a, button");
}

function meant(event: KeyboardEvent): boolean {
  const modified = event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
  const typing = event.target instanceof Element && event.target.closest(TYPED_INTO);
  return !modified && !typing && !event.defaultPrevented && !localStorage.getItem(SWITCHED_OFF);
}

function press(key: string): boolean {
  if (key === "j" || key === "k") {
    return moveRow(key === "j" ? 1 : -1);
  }
  const row = document.activeElement?.closest("[data-row]");
  const target = [
    ...(row?.querySelectorAll<HTMLElement>(`[data-row-key="${CSS.escape(key)}"]`) ?? []),
    ...document.querySelectorAll<HTMLElement>(`[data-key="${CSS.escape(key)}"]`),
  ].find(reachable);
  if (!target) {
    return false;
  }
  activate(target);
  return true;
}

function moveRow(step: number): boolean {
  const rows = [...document.querySelectorAll(ROW)];
  const here = rows.findIndex((row) => row.contains(document.activeElement));
  const open = rows.findIndex((row) => row.closest("[aria-current]"));
  const from = here >= 0 ? here : open;
  const row = rows[from < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, from + step))];
  const next = row && control(row);
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
  return Boolean(next);
}

function activate(target: HTMLElement): void {
  const details = target.closest("details");
  if (details) {
    details.open = true;
  }
  if (details && target.matches("summary")) {
    (details.querySelector<HTMLElement>(FIELDS) ?? target).focus();
  } else if (target.matches(FIELDS)) {
    target.focus();
  } else {
    target.click();
  }
}

function reachable(element: HTMLElement): boolean {
  const inClosedDetails = element.closest("details:not([open])") !== null && !element.matches("summary");
  return (inClosedDetails || element.getClientRects().length > 0) && !element.matches(":disabled");
}
