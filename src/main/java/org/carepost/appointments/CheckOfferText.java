package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.carepost.messaging.TextCheck;
import org.carepost.messaging.TextMessage;
import org.carepost.messaging.TextTemplate;

/**
 * Objects to the offer of a time that somebody has by now, and to the news that somebody has it
 * once that is not so or the patient knows.
 */
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
    if (text.template().equals(TextTemplate.SLOT_OFFERED.key())) {
      return time(text)
              .filter(time -> time.openAt(clock.instant()) && !list.isBooked(time))
              .isPresent()
          ? Optional.empty()
          : Optional.of("the time is not free any more");
    }
    return isNewsOfOthers(text) ? againstNews(text) : Optional.empty();
  }

  private Optional<FreeTime> time(TextMessage text) {
    return list.offer(text.practice(), text.about())
        .flatMap(offer -> list.lockTime(text.practice(), offer.time()));
  }

  /** Who says yes too late gets the same words as a confirmation, whatever has become of it. */
  private static boolean isNewsOfOthers(TextMessage text) {
    return text.template().equals(TextTemplate.SLOT_GONE.key())
        && text.kind() == TextTemplate.SLOT_GONE.kind();
  }

  private Optional<String> againstNews(TextMessage text) {
    if (time(text).filter(list::isBooked).isEmpty()) {
      return Optional.of("the time is free again");
    }
    return list.offer(text.practice(), text.about())
        .flatMap(SlotOffer::answer)
        .map(any -> "the patient has answered since");
  }
}
