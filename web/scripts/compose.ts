const PAUSE_MILLIS = 300;

/** The parts of a text that the page shows beside the box it is typed into. */
interface Shown {
  preview: HTMLElement;
  cost: HTMLElement;
  dear: HTMLElement;
  plain: HTMLElement;
}

/**
 * Counts a text while it is typed and replaces dear characters at one tap. What GSM is, what can be replaced by what and
 * what it costs is said by the page, so that it is the same as what the server counts.
 */
export function startCompose(): void {
  const form = document.querySelector<HTMLFormElement>("[data-compose]");
  const box = form?.querySelector<HTMLTextAreaElement>("textarea");
  const shown = form && parts(form);
  if (!form || !box || !shown) {
    return;
  }
  const instead = replacements(form.dataset.plain ?? "");
  let waiting = 0;
  box.addEventListener("input", () => {
    shown.preview.textContent = box.value;
    clearTimeout(waiting);
    waiting = window.setTimeout(() => show(form, box.value, shown, instead), PAUSE_MILLIS);
  });
  shown.plain.querySelector("button")?.addEventListener("click", (event) => {
    event.preventDefault();
    box.value = [...box.value].map((it) => instead.get(it) ?? it).join("");
    shown.preview.textContent = box.value;
    show(form, box.value, shown, instead);
    box.focus();
  });
}

function parts(form: HTMLFormElement): Shown | null {
  const [preview, cost, dear, plain] = ["preview", "cost", "dear", "plain"].map((name) =>
    form.querySelector<HTMLElement>(`[data-compose-${name}]`),
  );
  return preview && cost && dear && plain ? { preview, cost, dear, plain } : null;
}

function replacements(listed: string): Map<string, string> {
  const pairs = listed.split("\n").map((line): [string, string] => {
    const character = String.fromCodePoint(line.codePointAt(0) ?? 0);
    return [character, line.slice(character.length + 1)];
  });
  return new Map(pairs);
}

function show(form: HTMLFormElement, typed: string, shown: Shown, instead: Map<string, string>): void {
  const text = typed.trim();
  const gsm = new Set([...(form.dataset.gsm ?? ""), " ", "\n", "\r"]);
  const extension = new Set([...(form.dataset.extension ?? ""), "\f"]);
  const dear = [...new Set([...text].filter((it) => !gsm.has(it) && !extension.has(it)))];
  const costs = (form.dataset.costs ?? "").split("|");
  const count = dear.length
    ? fragments(text, 70, 67, (it) => it.length)
    : fragments(text, 160, 153, (it) => (extension.has(it) ? 2 : 1));
  shown.cost.textContent = costs[Math.min(count, costs.length - 1)] ?? "";
  shown.dear.hidden = dear.length === 0;
  shown.dear.textContent = (form.dataset.dear ?? "").replace("%s", dear.map((it) => named(form, it)).join("  "));
  shown.plain.hidden = !dear.some((it) => instead.has(it));
}

function fragments(text: string, alone: number, joined: number, size: (character: string) => number): number {
  const sizes = [...text].map(size);
  const units = sizes.reduce((sum, it) => sum + it, 0);
  if (units <= alone) {
    return units === 0 ? 0 : 1;
  }
  let count = 1;
  let used = 0;
  for (const it of sizes) {
    if (used + it > joined) {
      count++;
      used = 0;
    }
    used += it;
  }
  return count;
}

function named(form: HTMLFormElement, character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return /^[\p{Z}\p{C}]$/u.test(character) ? (form.dataset.noInk ?? "").replace("%s", code) : character;
}
