/** Chooses a need as soon as its two letters are typed; without this, Enter does. */
export function startTwoLetters(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-two-letters]")) {
    const input = form.querySelector<HTMLInputElement>("input[name=need]");
    input?.addEventListener("input", () => {
      const typed = input.value.trim().toLowerCase();
      const meant = form.querySelector<HTMLButtonElement>(`button[data-code="${CSS.escape(typed)}"]`);
      if (typed.length === 2 && meant) {
        meant.focus();
      }
    });
  }
}
