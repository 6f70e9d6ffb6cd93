/**
 * What is said above a live list: "3 new, show", that the connection is lost, and both again for those who listen.
 *
 * The words are the list's data-new-one, data-new-many ("#" stands for the number), data-changed, data-show and
 * data-offline.
 */
export class LiveBar {
  private readonly bar = document.createElement("div");
  private readonly button = document.createElement("button");
  private readonly state = document.createElement("p");
  private readonly status = document.createElement("p");

  /**
   * @param list the list that the bar stands above
   * @param show called when the reader wants to see what is new
   */
  constructor(
    private readonly list: HTMLElement,
    show: () => void,
  ) {
    this.bar.className = "cp-live";
    this.button.className = "cp-live__show";
    this.button.type = "button";
    this.button.hidden = true;
    this.button.dataset.key = ".";
    this.button.addEventListener("click", () => {
      show();
      list.querySelector<HTMLElement>("button, a")?.focus();
    });
    this.state.className = "cp-live__state";
    this.state.hidden = true;
    this.status.className = "nhsuk-u-visually-hidden";
    this.status.setAttribute("role", "status");
    this.bar.append(this.button, this.state, this.status);
    list.before(this.bar);
  }

  /** Whether the pointer or the focus is on it. */
  inUse(): boolean {
    return this.bar.matches(":hover, :focus-within");
  }

  /** Offers to show what has come; undefined takes the offer back, 0 means only the order is another. */
  offer(added: number | undefined): void {
    const words = added === undefined ? "" : this.words(added);
    this.button.hidden = !words;
    const label = [words, this.list.dataset.show].filter(Boolean).join(" – ");
    if (words && this.button.textContent !== label) {
      this.button.textContent = label;
      this.status.textContent = words;
    }
  }

  /** Tells those who listen how many rows have come. */
  announce(added: number): void {
    if (added > 0) {
      this.status.textContent = this.words(added);
    }
  }

  /** Says that changes do not arrive by themselves, until they do. */
  showConnection(live: boolean): void {
    const words = live ? "" : (this.list.dataset.offline ?? "");
    this.state.textContent = words;
    this.state.hidden = !words;
    this.status.textContent = words;
  }

  private words(added: number): string {
    const { newOne = "", newMany = "", changed = newMany } = this.list.dataset;
    const words = added === 0 ? changed : added === 1 ? newOne : newMany;
    return words.replace("#", String(added));
  }
}
