package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.audit.Actor;
import org.carepost.audit.Audit;
import org.carepost.people.Patient;
import org.carepost.people.Patients;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.practice.Practices;

/** Takes an answer to an offer: the first yes has the time, the others are told. */
@ApplicationScoped
public class AnswerOffer {
  /** How appointments are called that were booked here. */
  static final String OURS = "carepost-";

  private final WaitingList list;
  private final Appointments appointments;
  private final Notices notices;
  private final Patients patients;
  private final Practices practices;
  private final WriteOfferText write;
  private final TellOthers others;
  private final Audit audit;
  private final Clock clock;

  @Inject
  AnswerOffer(
      WaitingList list,
      Appointments appointments,
      Notices notices,
      Patients patients,
      Practices practices,
      WriteOfferText write,
      TellOthers others,
      Audit audit,
      Clock clock) {
    this.list = list;
    this.appointments = appointments;
    this.notices = notices;
    this.patients = patients;
    this.practices = practices;
    this.write = write;
    this.others = others;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Yes. Everybody who says so about a time waits for who said it before; saying it again changes
   * nothing.
   *
   * @return what it came to: YES if they have the time, else LATE
   * @throws Problem not found, if the practice has no such offer
   */
  @Transactional
  public SlotOffer.Answer yes(PracticeId practice, UUID id) {
    SlotOffer asked = offer(practice, id);
    FreeTime time = list.lockTime(practice, asked.time()).orElseThrow();
    SlotOffer offer = list.lockOffer(practice, id).orElseThrow();
    if (offer.answer().filter(SlotOffer.Answer.YES::equals).isPresent()) {
      return SlotOffer.Answer.YES;
    }
    Instant now = clock.instant();
    WaitingPlace place = list.lockPlace(practice, offer.place()).orElseThrow();
    boolean free = time.openAt(now) && !list.isBooked(time);
    if (free && place.state() == WaitingPlace.State.WAITING) {
      book(time, place, offer, now);
      return SlotOffer.Answer.YES;
    }
    if (!free && time.state() == FreeTime.State.OPEN) {
      time.close();
    }
    offer.answer(SlotOffer.Answer.LATE, now);
    write.late(offer, time);
    return SlotOffer.Answer.LATE;
  }

  private SlotOffer offer(PracticeId practice, UUID id) {
    return list.offer(practice, id).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  private void book(FreeTime time, WaitingPlace place, SlotOffer offer, Instant now) {
    Patient patient = patients.get(time.practice(), place.patient());
    UUID id = Ids.next();
    Appointment booked =
        new Appointment(
            id,
            time.practice(),
            OURS + id,
            new Booking(patient, time.slot(), now, practices.get(time.practice()).zone()));
    appointments.add(booked);
    time.take(place, booked);
    place.booked();
    offer.answer(SlotOffer.Answer.YES, now);
    write.yours(offer, time, booked);
    notices.wake(time.practice(), List.of(booked.id()), now);
    notices.lock(time.practice(), booked.id()).ifPresent(notice -> notice.told(booked, now));
    audit.record(time.practice(), Actor.patient(), Action.SLOT_ACCEPTED, offer.id().toString());
    others.gone(time, offer);
  }

  /** No: they keep their place on the list. Who has the time already has it all the same. */
  @Transactional
  public void no(PracticeId practice, UUID id) {
    SlotOffer offer =
        list.lockOffer(practice, id).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    if (offer.answer().filter(SlotOffer.Answer.YES::equals).isPresent()) {
      return;
    }
    offer.answer(SlotOffer.Answer.NO, clock.instant());
    audit.record(practice, Actor.patient(), Action.SLOT_DECLINED, id.toString());
  }
}
