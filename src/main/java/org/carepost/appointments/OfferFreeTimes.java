package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.carepost.platform.EachPractice;
import org.carepost.platform.RepeatedJob;

/** Offers the free times of every practice when nobody they were held for has taken them. */
@ApplicationScoped
public class OfferFreeTimes implements RepeatedJob {
  private final WaitingList list;
  private final OfferFreeTime offerFreeTime;
  private final Clock clock;

  @Inject
  OfferFreeTimes(WaitingList list, OfferFreeTime offerFreeTime, Clock clock) {
    this.list = list;
    this.offerFreeTime = offerFreeTime;
    this.clock = clock;
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(5);
  }

  @Override
  public void run() {
    EachPractice.drain(
        "Offering a free time", list.withDue(clock.instant()), offerFreeTime::offerOne);
  }
}
