package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.carepost.messaging.NewText;
import org.carepost.messaging.TextPatient;
import org.carepost.messaging.TextTemplate;
import org.carepost.people.Patient;
import org.carepost.people.Patients;
import org.carepost.platform.WallClock;
import org.carepost.platform.web.OwnOrigin;
import org.carepost.platform.web.Tokens;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practices;

/** Writes texts about times that are offered; who has no mobile number gets none. */
@ApplicationScoped
public class WriteOfferText {
  private final PatientLinks links;
  private final Patients patients;
  private final Clinics clinics;
  private final TextPatient textPatient;
  private final Practices practices;
  private final OwnOrigin origin;
  private final Words words;

  @Inject
  WriteOfferText(
      PatientLinks links,
      Patients patients,
      Clinics clinics,
      TextPatient textPatient,
      Practices practices,
      OwnOrigin origin,
      Words words) {
    this.links = links;
    this.patients = patients;
    this.clinics = clinics;
    this.textPatient = textPatient;
    this.practices = practices;
    this.origin = origin;
    this.words = words;
  }

  /** A time is offered; the text is about the offer. */
  void offered(SlotOffer offer, FreeTime time) {
    write(TextTemplate.SLOT_OFFERED, offer, time, offer.id());
  }

  /**
   * It is theirs.
   *
   * @param appointment id of the one that was booked, which the text is about
   */
  void yours(SlotOffer offer, FreeTime time, UUID appointment) {
    write(TextTemplate.SLOT_YOURS, offer, time, appointment);
  }

  /** Somebody else has it. */
  void gone(SlotOffer offer, FreeTime time) {
    write(TextTemplate.SLOT_GONE, offer, time, offer.id());
  }

  private void write(TextTemplate template, SlotOffer offer, FreeTime time, UUID about) {
    Patient patient = patients.get(offer.practice(), offer.patient());
    if (patient.mobile().isEmpty()) {
      return;
    }
    String token = Tokens.random();
    links.add(new PatientLink(token, patient, about, time.slot().startsAt()));
    Clinic clinic = clinics.get(offer.practice(), time.slot().clinic());
    WallClock times = new WallClock(practices.get(offer.practice()).zone());
    textPatient.text(
        NewText.of(
                offer.practice(),
                about,
                patient.mobile().get(),
                template.kind(),
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
                    words.text(
                        "appointments.text.what." + time.slot().mode().name(), clinic.location()),
                    "link",
                    origin.link((template == TextTemplate.SLOT_OFFERED ? "/o/" : "/a/") + token)))
            .forPatient(patient.id())
            .pointlessAfter(time.slot().startsAt()));
  }
}
