package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.carepost.audit.Action;
import org.carepost.audit.Actor;
import org.carepost.audit.Audit;
import org.carepost.messaging.QuietHours;
import org.carepost.messaging.TextKind;
import org.carepost.platform.PracticeId;
import org.carepost.practice.Practices;

/** Offers free times in waves: those who had the fewest offers first, then who waits longest. */
@ApplicationScoped
public class OfferFreeTime {
  private final WaitingList list;
  private final WriteOfferText write;
  private final QuietHours quietHours;
  private final Practices practices;
  private final Audit audit;
  private final Clock clock;

  @Inject
  OfferFreeTime(
      WaitingList list,
      WriteOfferText write,
      QuietHours quietHours,
      Practices practices,
      Audit audit,
      Clock clock) {
    this.list = list;
    this.write = write;
    this.quietHours = quietHours;
    this.practices = practices;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Offers one that is due.
   *
   * @return whether there was one
   */
  @Transactional
  public boolean offerOne(PracticeId practice) {
    Instant now = clock.instant();
    Optional<FreeTime> due = list.takeDue(practice, now);
    due.ifPresent(time -> offer(time, now));
    return due.isPresent();
  }

  private void offer(FreeTime time, Instant now) {
    if (!time.openAt(now.plus(Waves.SHORTEST_NOTICE)) || list.isBooked(time)) {
      time.close();
      return;
    }
    Instant opening = quietHours.opening(time.practice(), TextKind.INVITATION, now);
    if (opening.isAfter(now)) {
      time.later(opening);
      return;
    }
    ZoneId zone = practices.get(time.practice()).zone();
    LocalDate day = LocalDate.ofInstant(time.slot().startsAt(), zone);
    List<WaitingPlace> next = list.takeNext(time, day, now, Waves.size(time.waves()));
    Instant until = Waves.hold(time, now);
    if (next.isEmpty()) {
      time.later(until);
      return;
    }
    int wave = time.offered(until);
    next.forEach(place -> offer(time, place, wave, now));
  }

  private void offer(FreeTime time, WaitingPlace place, int wave, Instant now) {
    SlotOffer offer = new SlotOffer(time, place, wave, now);
    list.add(offer);
    place.offered();
    write.offered(offer, time);
    audit.record(time.practice(), Actor.system(), Action.SLOT_OFFERED, offer.id().toString());
  }
}
