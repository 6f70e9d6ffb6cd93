package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.carepost.messaging.BirthDateForm;
import org.carepost.messaging.PracticeView;
import org.carepost.platform.WallClock;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practice;
import org.carepost.practice.Practices;

/** The pages that the link in an offer can show. */
@ApplicationScoped
public class OfferScreens {
  private static final int GONE = 410;

  private final WaitingList list;
  private final Clinics clinics;
  private final Practices practices;
  private final Words words;
  private final Clock clock;

  @Inject
  OfferScreens(WaitingList list, Clinics clinics, Practices practices, Words words, Clock clock) {
    this.list = list;
    this.clinics = clinics;
    this.practices = practices;
    this.words = words;
    this.clock = clock;
  }

  /** The link leads nowhere any more; status 410. */
  @Transactional
  public Page ended(PatientLink link) {
    return Page.of("messaging/linkEnded")
        .with("practice", PracticeView.of(practices.get(link.practice())))
        .with("reply", "")
        .status(GONE);
  }

  /** Asks for the birth date. */
  @Transactional
  public Page birthDate(PatientLink link, String token, BirthDateForm form, FormErrors errors) {
    return Page.of("appointments/birthDate")
        .with("practice", PracticeView.of(practices.get(link.practice())))
        .with("action", "/o/" + token + "/opening")
        .with("form", form)
        .errors(errors);
  }

  /** The time that is offered, and whether it can be had. */
  @Transactional
  public Page offer(PatientLink link, String token, FormErrors errors) {
    SlotOffer offer =
        list.offer(link.practice(), link.about())
            .filter(it -> it.patient().equals(link.patient()))
            .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    FreeTime time = list.lockTime(link.practice(), offer.time()).orElseThrow();
    Practice practice = practices.get(link.practice());
    Clinic clinic = clinics.get(link.practice(), time.slot().clinic());
    boolean theirs = offer.answer().filter(SlotOffer.Answer.YES::equals).isPresent();
    boolean free = time.openAt(clock.instant()) && !list.isBooked(time);
    return Page.of("appointments/offer")
        .with("practice", PracticeView.of(practice))
        .with("token", token)
        .with("when", new WallClock(practice.zone()).full(time.slot().startsAt()))
        .with(
            "what",
            words.text(
                "appointments.own.what",
                words.text("appointments.mode." + time.slot().mode().name()),
                clinic.clinician(),
                clinic.location()))
        .with("free", free)
        .with("says", words.text("appointments.offer." + says(offer, theirs, free)))
        .errors(errors);
  }

  private static String says(SlotOffer offer, boolean theirs, boolean free) {
    if (theirs) {
      return "yours";
    }
    if (!free) {
      return "gone";
    }
    return offer.answer().isPresent() ? "declined" : "open";
  }
}
