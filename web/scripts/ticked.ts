/** Says how many boxes are ticked, in the words that the page brings for each number. */
export function startTicked(): void {
  for (const said of document.querySelectorAll<HTMLElement>("[data-ticked]")) {
    const boxes = `input[type=checkbox][name="${said.dataset.ticked}"]:checked`;
    const words = (said.dataset.tickedWords ?? "").split("|");
    const form = said.closest("form");
    form?.addEventListener("change", () => {
      said.textContent = words[form.querySelectorAll(boxes).length] ?? "";
    });
  }
}
