package org.carepost.appointments;

/**
 * Somebody who waits, for a list.
 *
 * @param place on the list
 * @param givenName of who waits
 * @param familyName of who waits
 */
public record WaitingRow(WaitingPlace place, String givenName, String familyName) {
  /** Nothing of the patient. */
  @Override
  public String toString() {
    return "WaitingRow[" + place.id() + "]";
  }
}
