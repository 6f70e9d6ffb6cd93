const SENT = "sent";

/**
 * A form with a data-prevent-double-click button is sent once, however long the answer takes; NHS.UK frontend's own
 * guard lasts a second. Coming back to the page by Back frees it again.
 */
export function sendFormsOnce(): void {
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || !form.querySelector("[data-prevent-double-click]")) {
      return;
    }
    if (SENT in form.dataset) {
      event.preventDefault();
    }
    form.dataset[SENT] = "";
  });
  window.addEventListener("pageshow", () => {
    document.querySelectorAll<HTMLFormElement>(`form[data-${SENT}]`).forEach((form) => delete form.dataset[SENT]);
  });
}
