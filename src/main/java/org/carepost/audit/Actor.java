package org.carepost.audit;

/**
 * Who did something.
 *
 * @param kind what sort of person or program
 * @param id staff identifier as text, or empty where the kind says all
 */
public record Actor(Kind kind, String id) {
  /** Sorts of actors. */
  public enum Kind {
    STAFF,
    PATIENT,
    SYSTEM
  }

  /** A patient or somebody acting for one, known only by what the subject says. */
  public static Actor patient() {
    return new Actor(Kind.PATIENT, "");
  }

  /** Carepost itself. */
  public static Actor system() {
    return new Actor(Kind.SYSTEM, "");
  }

  /** A member of staff. */
  public static Actor staff(String id) {
    return new Actor(Kind.STAFF, id);
  }
}
