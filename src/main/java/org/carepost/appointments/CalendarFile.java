package org.carepost.appointments;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practice;

/**
 * An appointment for the patient's own calendar. Its identifier stays, so that a later file moves
 * or cancels what an earlier one put there.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545, iCalendar</a>
 */
final class CalendarFile {
  private static final String PRODUCT = "-//Carepost//Appointments//EN";
  private static final Duration HOUR_BEFORE = Duration.builder().prior(true).hours(1).build();

  private CalendarFile() {}

  /**
   * The file's text.
   *
   * @param now when it is made, in UTC
   */
  static String of(Appointment it, Clinic clinic, Practice practice, Words words, Instant now) {
    boolean cancelled = it.state() == AppointmentState.CANCELLED;
    VEvent event = new VEvent();
    event.setUid(it.id() + "@" + practice.id().ods().toLowerCase(Locale.ROOT) + ".carepost");
    event.setDateTimeStamp(Date.from(now));
    event.setSequence((int) it.version());
    event.setDateStart(Date.from(it.slot().startsAt()));
    event.setDateEnd(Date.from(it.slot().endsAt()));
    event.setSummary(words.text("appointments.calendar.summary", practice.name()));
    event.setLocation(
        it.slot().mode() == Mode.IN_PERSON
            ? clinic.location()
            : words.text("appointments.mode." + it.slot().mode().name()));
    event.setDescription(words.text("appointments.calendar.description", practice.telephone()));
    event.setStatus(cancelled ? Status.cancelled() : Status.confirmed());
    if (!cancelled) {
      event.addAlarm(
          VAlarm.display(
              new Trigger(HOUR_BEFORE, Related.START),
              words.text("appointments.calendar.summary", practice.name())));
    }
    ICalendar calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    calendar.setMethod(cancelled ? Method.cancel() : Method.publish());
    calendar.addEvent(event);
    return Biweekly.write(calendar).go();
  }
}
