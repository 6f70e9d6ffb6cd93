let going = false;

/** Notes when a form leads away; what a script handles itself (default prevented) does not. */
window.addEventListener("submit", (event) => (going = !event.defaultPrevented));
window.addEventListener("pageshow", () => (going = false));

/** Whether a form that was sent leads to the next page: going elsewhere now would cancel it. */
export function isGoing(): boolean {
  return going;
}
