package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.carepost.messaging.NewText;
import org.carepost.messaging.TextMessage;
import org.carepost.messaging.TextPatient;
import org.carepost.people.Patient;
import org.carepost.platform.WallClock;
import org.carepost.platform.web.OwnOrigin;
import org.carepost.platform.web.Tokens;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practice;
import org.carepost.practice.Practices;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes texts about appointments, each with a link of its own; nothing clinical is in them. */
@ApplicationScoped
public class WriteAppointmentText {
  private static final Duration LATE_NEWS = Duration.ofDays(3);

  private final Notices notices;
  private final PatientLinks links;
  private final TextPatient textPatient;
  private final Practices practices;
  private final OwnOrigin origin;
  private final Words words;
  private final Clock clock;
  private final int slotPence;

  /**
   * @param slotPence what a missed appointment costs, in pence
   */
  @Inject
  WriteAppointmentText(
      Notices notices,
      PatientLinks links,
      TextPatient textPatient,
      Practices practices,
      OwnOrigin origin,
      Words words,
      Clock clock,
      @ConfigProperty(name = "attendance.slot-pence") int slotPence) {
    this.notices = notices;
    this.links = links;
    this.textPatient = textPatient;
    this.practices = practices;
    this.origin = origin;
    this.words = words;
    this.clock = clock;
    this.slotPence = slotPence;
  }

  /**
   * Queues the text in the caller's transaction.
   *
   * @param patient who has a mobile number
   * @param clinic of the appointment
   */
  void write(AppointmentText.Kind kind, Appointment it, Patient patient, Clinic clinic) {
    Instant now = clock.instant();
    String token = Tokens.link();
    links.add(new PatientLink(token, patient, it.id(), latest(now, it.slot().startsAt())));
    TextMessage text =
        textPatient.text(
            NewText.of(
                    it.practice(),
                    it.id(),
                    patient.mobile().orElseThrow(),
                    kind.template().kind(),
                    kind.template().key(),
                    values(it, patient, clinic, token))
                .forPatient(patient.id())
                .pointlessAfter(
                    kind == AppointmentText.Kind.MISSED
                        ? now.plus(LATE_NEWS)
                        : latest(now, it.slot().startsAt())));
    notices.add(new AppointmentText(text.id(), kind, it, now));
  }

  private static Instant latest(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private Map<String, String> values(Appointment it, Patient patient, Clinic clinic, String token) {
    Practice practice = practices.get(it.practice());
    WallClock times = new WallClock(practice.zone());
    Instant start = it.slot().startsAt();
    return Map.of(
        "name", patient.name().given(),
        "when", words.text("appointments.text.when", times.day(start), times.time(start)),
        "what", it.slot().mode().words(clinic.location(), practice.name(), words),
        "cost", words.text("appointments.text.cost", slotPence / 100),
        "link", origin.link("/a/" + token));
  }
}
