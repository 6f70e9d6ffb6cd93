package org.carepost.messaging;

import java.util.Objects;
import java.util.UUID;
import org.carepost.people.BirthDate;
import org.carepost.people.MobileNumber;
import org.carepost.people.PersonName;
import org.carepost.platform.PracticeId;

/**
 * The patient that a practice writes to about a request.
 *
 * @param thread id of the conversation, the same as the request's
 * @param reference what patient and practice call the request, as it is to be shown
 * @param birthDate what opens the conversation
 * @param mobile where links to it are sent
 * @param patient id of the registered patient, or null if it is not known who it is
 */
public record Correspondent(
    PracticeId practice,
    UUID thread,
    String reference,
    PersonName name,
    BirthDate birthDate,
    MobileNumber mobile,
    UUID patient) {
  /** A correspondent; nothing but the patient may be left out. */
  public Correspondent {
    Objects.requireNonNull(practice, "practice");
    Objects.requireNonNull(thread, "thread");
    Objects.requireNonNull(reference, "reference");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(birthDate, "birthDate");
    Objects.requireNonNull(mobile, "mobile");
  }

  /** Somebody of whom it is not known which registered patient they are. */
  public Correspondent(
      PracticeId practice,
      UUID thread,
      String reference,
      PersonName name,
      BirthDate birthDate,
      MobileNumber mobile) {
    this(practice, thread, reference, name, birthDate, mobile, null);
  }
}
