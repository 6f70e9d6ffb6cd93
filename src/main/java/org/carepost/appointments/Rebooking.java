package org.carepost.appointments;

import java.util.Comparator;
import java.util.List;
import org.carepost.consultation.Request;

/**
 * What a patient has asked for instead of an appointment.
 *
 * @param reference of the newest request as people read it, or null if none is open
 * @param call whom they must call for what they wrote, as the name of a red flag's call, or null
 */
public record Rebooking(String reference, String call) {
  static Rebooking of(List<Request> open) {
    return new Rebooking(
        open.stream().findFirst().map(it -> it.reference().shown()).orElse(null),
        open.stream()
            .flatMap(it -> it.redFlagCall().stream())
            .min(Comparator.naturalOrder())
            .map(Enum::name)
            .orElse(null));
  }
}
