package org.carepost.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carepost.messaging.NewText;
import org.carepost.messaging.TextMessage;
import org.carepost.messaging.TextPatient;
import org.carepost.people.MobileNumber;
import org.carepost.platform.PracticeId;

/** Remembers the texts that would be sent. */
class SentTexts extends TextPatient {
  private final List<Map<String, String>> values = new ArrayList<>();
  private final List<NewText> later = new ArrayList<>();

  SentTexts() {
    super(null, null, null, null, null, null);
  }

  /** The values of the texts, in order. */
  List<Map<String, String>> values() {
    return values;
  }

  /** The texts that wait for a moment of their own, in order. */
  List<NewText> later() {
    return later;
  }

  @Override
  public TextMessage text(NewText wanted) {
    later.add(wanted);
    return null;
  }

  @Override
  public void text(
      PracticeId practice,
      UUID about,
      MobileNumber to,
      String template,
      Map<String, String> filledIn) {
    values.add(filledIn);
  }
}
