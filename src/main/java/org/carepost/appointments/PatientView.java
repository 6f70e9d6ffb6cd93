package org.carepost.appointments;

import java.util.List;
import org.carepost.triage.Tag;

/**
 * A patient's appointments in one view.
 *
 * @param id of the patient, as in addresses
 * @param who name and age
 * @param facts what is known of them, in order
 * @param ahead those to come, next first
 * @param past the others, latest first
 * @param missed one sentence about how many were missed
 */
public record PatientView(
    String id,
    String who,
    List<AppointmentView.Fact> facts,
    List<Line> ahead,
    List<Line> past,
    String missed) {
  /**
   * One of them.
   *
   * @param id as in addresses
   * @param when in words
   * @param what sort, mode and whom they see
   */
  public record Line(String id, String when, String what, Tag state) {}
}
