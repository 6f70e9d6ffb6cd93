package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.carepost.messaging.TextCheck;
import org.carepost.messaging.TextMessage;
import org.carepost.messaging.TextTemplate;

/** Objects to the offer of a time that somebody has by now. */
@ApplicationScoped
public class CheckOfferText implements TextCheck {
  private final WaitingList list;
  private final Clock clock;

  @Inject
  CheckOfferText(WaitingList list, Clock clock) {
    this.list = list;
    this.clock = clock;
  }

  @Override
  public Optional<String> objection(TextMessage text) {
    if (!text.template().equals(TextTemplate.SLOT_OFFERED.key())) {
      return Optional.empty();
    }
    boolean free =
        list.offer(text.practice(), text.about())
            .flatMap(offer -> list.lockTime(text.practice(), offer.time()))
            .filter(time -> time.openAt(clock.instant()) && !list.isBooked(time))
            .isPresent();
    return free ? Optional.empty() : Optional.of("the time is not free any more");
  }
}
