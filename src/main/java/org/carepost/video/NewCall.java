package org.carepost.video;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.carepost.consultation.Reference;
import org.carepost.people.BirthDate;
import org.carepost.people.MobileNumber;
import org.carepost.people.PersonName;

/**
 * Whom to invite to a video call, and when.
 *
 * @param about the case it is for, empty if by name and number only
 * @param birthDate what opens the link
 * @param mobile where the link is sent
 * @param at when it is to begin, in UTC
 */
public record NewCall(
    Optional<About> about, PersonName name, BirthDate birthDate, MobileNumber mobile, Instant at) {
  /**
   * The case that a call is for.
   *
   * @param id of the case
   * @param reference of its request
   */
  public record About(UUID id, Reference reference) {}
}
