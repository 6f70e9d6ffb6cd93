package org.carepost.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.carepost.appointments.Appointment;
import org.carepost.appointments.AppointmentText;
import org.carepost.appointments.Notices;
import org.carepost.messaging.NewText;
import org.carepost.messaging.TextMessage;
import org.carepost.messaging.TextState;
import org.carepost.messaging.TextTemplate;
import org.carepost.messaging.TextWords;
import org.carepost.messaging.Texts;
import org.carepost.people.MobileNumber;
import org.carepost.people.Patient;
import org.carepost.platform.WallClock;
import org.carepost.platform.web.OwnOrigin;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practice;
import org.carepost.practice.Practices;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the reminders that patients of the demo have had; their links lead nowhere any more. */
@ApplicationScoped
public class PastReminders {
  /** One number in so many does not get its texts. */
  private static final int UNREACHABLE = 40;

  private static final String NO_SECRET = "***";

  private final Texts texts;
  private final Notices notices;
  private final TextWords textWords;
  private final Practices practices;
  private final OwnOrigin origin;
  private final Words words;
  private final int slotPence;

  /**
   * @param slotPence what a missed appointment costs, in pence
   */
  @Inject
  PastReminders(
      Texts texts,
      Notices notices,
      TextWords textWords,
      Practices practices,
      OwnOrigin origin,
      Words words,
      @ConfigProperty(name = "attendance.slot-pence") int slotPence) {
    this.texts = texts;
    this.notices = notices;
    this.textWords = textWords;
    this.practices = practices;
    this.origin = origin;
    this.words = words;
    this.slotPence = slotPence;
  }

  /** The patient was reminded then of an appointment that is still to be marked. */
  void keep(Appointment it, Patient patient, Instant at) {
    patient.mobile().ifPresent(mobile -> keep(it, patient, mobile, at));
  }

  private void keep(Appointment it, Patient patient, MobileNumber mobile, Instant at) {
    TextTemplate template = TextTemplate.APPOINTMENT_REMINDER;
    Map<String, String> values = values(it, patient);
    NewText wanted =
        NewText.of(it.practice(), it.id(), mobile, template.kind(), template.key(), values)
            .forPatient(patient.id());
    TextState end =
        Math.floorMod(mobile.hashCode(), UNREACHABLE) == 0
            ? TextState.UNDELIVERED
            : TextState.DELIVERED;
    TextMessage text = TextMessage.sentBefore(wanted, textWords.fill(template, values), at, end);
    texts.add(text);
    notices.add(new AppointmentText(text.id(), AppointmentText.Kind.REMINDER, it, at));
  }

  private Map<String, String> values(Appointment it, Patient patient) {
    Practice practice = practices.get(it.practice());
    WallClock clock = new WallClock(practice.zone());
    Instant start = it.slot().startsAt();
    return Map.of(
        "practice", practice.name(),
        "name", patient.name().given(),
        "when", words.text("appointments.text.when", clock.day(start), clock.time(start)),
        "what", words.text("appointments.text.what." + it.slot().mode().name(), practice.name()),
        "cost", words.text("appointments.text.cost", slotPence / 100),
        "link", origin.link("/a/" + NO_SECRET));
  }
}
