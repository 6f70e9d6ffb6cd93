package org.carepost.appointments;

import org.carepost.platform.web.Words;

/** What has just been done, as an address says it. */
final class Done {
  private Done() {}

  /** The sentence for it, or null. */
  static String words(String done, Words words) {
    String key = "appointments.done." + done;
    return words.has(key) ? words.text(key) : null;
  }

  /** The sentence for texts that were written, at least one. */
  static String texted(int texts, Words words) {
    return words.text("appointments.texts.sent", texts);
  }
}
