import { show, word } from "./video-words";

const SAVE_MS = 3_000;

/** Saves the note three seconds after each change, and again until the server has it. */
export function startNotes(form: HTMLFormElement): void {
  const note = form.querySelector<HTMLTextAreaElement>("[name=note]")!;
  const version = form.querySelector<HTMLInputElement>("[name=note-version]")!;
  const state = form.querySelector<HTMLElement>("[data-note-state]")!;
  let saved = note.value;
  let timer = 0;

  const save = async () => {
    clearTimeout(timer);
    const written = note.value;
    if (written === saved) {
      return;
    }
    const response = await post(form).catch(() => undefined);
    if (response?.ok) {
      version.value = (await response.json()).version;
      saved = written;
      state.textContent = word("saved");
    } else if (response?.status === 409) {
      state.textContent = word("changed");
      return;
    } else {
      state.textContent = word("not-saved");
    }
    later();
  };
  const later = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void save(), SAVE_MS);
  };

  note.addEventListener("input", later);
  form.addEventListener("submit", (event) => {
    event.preventDefault(); // The call goes on.
    void save();
  });
  let goesOn = false;
  const saveFirst = (event: SubmitEvent) => {
    const other = event.target as HTMLFormElement;
    if (other === form || goesOn || note.value === saved) {
      return;
    }
    event.preventDefault(); // The page that comes next shows the note.
    event.stopPropagation();
    void save().then(() => {
      goesOn = true;
      other.requestSubmit(event.submitter);
      goesOn = false;
    });
  };
  document.addEventListener("submit", saveFirst, { capture: true });
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && void save());
  window.addEventListener("pagehide", () => {
    if (note.value !== saved) {
      navigator.sendBeacon(form.dataset.note ?? "", fields(form));
    }
  });
  show("templates");
  form.querySelectorAll<HTMLElement>("[data-template]").forEach((button) =>
    button.addEventListener("click", () => {
      note.value = [note.value.trim(), button.dataset.template].filter(Boolean).join("\n\n");
      note.focus();
      later();
    }),
  );
}

function fields(form: HTMLFormElement): URLSearchParams {
  return new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}

function post(form: HTMLFormElement): Promise<Response> {
  return fetch(form.dataset.note ?? "", { method: "POST", body: fields(form) });
}
