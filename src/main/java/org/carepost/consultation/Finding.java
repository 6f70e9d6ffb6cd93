package org.carepost.consultation;

import java.util.Locale;
import org.carepost.platform.web.FormErrors;

/**
 * What is wrong with a value; the value itself is never repeated.
 *
 * @param field whose value
 * @param code stable reason, like {@code in-future}
 * @param limit most characters, where the reason is that there are more; else 0
 */
record Finding(String field, String code, int limit) {
  Finding(String field, String code) {
    this(field, code, 0);
  }

  /** Says it on the page that asked. */
  void addTo(FormErrors errors, Step step) {
    String subject =
        step instanceof Question question ? question.type().name().toLowerCase(Locale.ROOT) : field;
    errors.add(field, "consultation.wrong." + subject + "." + code, limit);
  }
}
