package org.carepost.triage;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The lists that staff work from. */
public enum QueueName {
  /** Everything that somebody must look at. */
  ALL,
  CLINICAL,
  ADMIN,
  /** The patient is awaited. */
  AWAITING,
  CLOSED;

  /** As in an address. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The list of that slug, empty if there is none. */
  public static Optional<QueueName> ofSlug(String slug) {
    return Stream.of(values()).filter(name -> name.slug().equals(slug)).findFirst();
  }
}
