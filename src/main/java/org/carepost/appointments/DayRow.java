package org.carepost.appointments;

import java.time.Instant;
import java.util.UUID;
import org.carepost.people.BirthDate;

/**
 * What a day list shows of an appointment.
 *
 * @param startsAt in UTC
 * @param endsAt in UTC
 */
public record DayRow(
    UUID id,
    UUID clinic,
    Instant startsAt,
    Instant endsAt,
    Mode mode,
    String slotType,
    AppointmentState state,
    UUID patient,
    String givenName,
    String familyName,
    BirthDate born) {}
