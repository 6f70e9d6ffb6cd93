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
 */
public record Correspondent(
    PracticeId practice,
    UUID thread,
    String reference,
    PersonName name,
    BirthDate birthDate,
    MobileNumber mobile) {
  /** A correspondent; nothing may be left out. */
  public Correspondent {
    Objects.requireNonNull(practice, "practice");
    Objects.requireNonNull(thread, "thread");
    Objects.requireNonNull(reference, "reference");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(birthDate, "birthDate");
    Objects.requireNonNull(mobile, "mobile");
  }
}
