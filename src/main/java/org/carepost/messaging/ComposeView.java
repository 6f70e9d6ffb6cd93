package org.carepost.messaging;

import java.util.List;
import org.carepost.platform.web.Choice;

/**
 * The page on which staff write a text.
 *
 * @param contact how the patient may be reached
 * @param templates words to choose from
 * @param count what the words cost
 * @param sendsWhen when it would be sent, a sentence
 * @param notes what the writer should know: sentences
 * @param costs cost in words of 0, 1, 2 … fragments, for counting while somebody types
 * @param month what was spent this month
 * @param sent texts to the patient, newest first
 */
public record ComposeView(
    ContactView contact,
    List<Choice> templates,
    TextCount count,
    String sendsWhen,
    List<String> notes,
    List<String> costs,
    TextMonth month,
    List<SentText> sent) {
  /**
   * A text that was written to the patient.
   *
   * @param words as sent
   * @param open whether it can still be taken back
   */
  public record SentText(String id, TextView what, String words, boolean open) {}

  /** Whether a text can reach the patient at all. */
  public boolean possible() {
    return contact.mobile() != null && contact.bars().isEmpty();
  }
}
