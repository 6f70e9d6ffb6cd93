package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carepost.messaging.NewText;
import org.carepost.messaging.TextKind;
import org.carepost.messaging.TextMessage;
import org.carepost.messaging.TextPatient;
import org.carepost.messaging.TextTemplate;
import org.carepost.people.MobileNumber;
import org.carepost.people.Patient;
import org.carepost.people.Patients;
import org.carepost.platform.WallClock;
import org.carepost.platform.web.OwnOrigin;
import org.carepost.platform.web.Tokens;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practice;
import org.carepost.practice.Practices;

/** Writes texts about times that are offered; who has no mobile number gets none. */
@ApplicationScoped
public class WriteOfferText {
  private final Notices notices;
  private final PatientLinks links;
  private final Patients patients;
  private final Clinics clinics;
  private final TextPatient textPatient;
  private final Practices practices;
  private final OwnOrigin origin;
  private final Words words;
  private final Clock clock;

  @Inject
  WriteOfferText(
      Notices notices,
      PatientLinks links,
      Patients patients,
      Clinics clinics,
      TextPatient textPatient,
      Practices practices,
      OwnOrigin origin,
      Words words,
      Clock clock) {
    this.notices = notices;
    this.links = links;
    this.patients = patients;
    this.clinics = clinics;
    this.textPatient = textPatient;
    this.practices = practices;
    this.origin = origin;
    this.words = words;
    this.clock = clock;
  }

  /** A time is offered; the text is about the offer. */
  void offered(SlotOffer offer, FreeTime time) {
    write(TextTemplate.SLOT_OFFERED, TextTemplate.SLOT_OFFERED.kind(), offer, time, offer.id());
  }

  /**
   * It is theirs.
   *
   * @param booked which the text is about
   */
  void yours(SlotOffer offer, FreeTime time, Appointment booked) {
    write(TextTemplate.SLOT_YOURS, TextTemplate.SLOT_YOURS.kind(), offer, time, booked.id())
        .map(it -> new AppointmentText(it, AppointmentText.Kind.YOURS, booked, clock.instant()))
        .ifPresent(notices::add);
  }

  /** Somebody else has it: what who says yes too late hears at once. */
  void late(SlotOffer offer, FreeTime time) {
    write(TextTemplate.SLOT_GONE, TextKind.CONFIRMATION, offer, time, offer.id());
  }

  /** Somebody else has it: what who has not answered hears in the hours for offers. */
  void gone(SlotOffer offer, FreeTime time) {
    write(TextTemplate.SLOT_GONE, TextTemplate.SLOT_GONE.kind(), offer, time, offer.id());
  }

  private Optional<UUID> write(
      TextTemplate template, TextKind kind, SlotOffer offer, FreeTime time, UUID about) {
    Patient patient = patients.get(offer.practice(), offer.patient());
    return patient.mobile().map(mobile -> text(template, kind, patient, mobile, time, about).id());
  }

  private TextMessage text(
      TextTemplate template,
      TextKind kind,
      Patient patient,
      MobileNumber mobile,
      FreeTime time,
      UUID about) {
    String token = Tokens.link();
    links.add(new PatientLink(token, patient, about, time.slot().startsAt()));
    Clinic clinic = clinics.get(time.practice(), time.slot().clinic());
    Practice practice = practices.get(time.practice());
    WallClock times = new WallClock(practice.zone());
    return textPatient.text(
        NewText.of(
                time.practice(),
                about,
                mobile,
                kind,
                template.key(),
                Map.of(
                    "name",
                    patient.name().given(),
                    "when",
                    words.text(
                        "appointments.text.when",
                        times.day(time.slot().startsAt()),
                        times.time(time.slot().startsAt())),
                    "what",
                    time.slot().mode().words(clinic.location(), practice.name(), words),
                    "link",
                    origin.link((template == TextTemplate.SLOT_OFFERED ? "/o/" : "/a/") + token)))
            .forPatient(patient.id())
            .pointlessAfter(time.slot().startsAt()));
  }
}
