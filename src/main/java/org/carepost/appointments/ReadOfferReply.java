package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.carepost.messaging.InboundText;
import org.carepost.messaging.ReplyReader;
import org.carepost.messaging.TextMessage;
import org.carepost.messaging.TextTemplate;

/**
 * Understands YES and NO to the offer of a time that can still be had; if there is none, to one
 * that somebody else has. If it is not clear which offer is meant, the number has heard something
 * else since, or says more, staff read it.
 */
@ApplicationScoped
public class ReadOfferReply implements ReplyReader {
  private static final Pattern BESIDE_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final Set<String> YES = Set.of("YES", "YES PLEASE", "YEP", "YEAH", "Y", "YES PLS");
  private static final Set<String> NO = Set.of("NO", "NO THANKS", "NO THANK YOU", "NOPE", "N");

  /** What the number must have heard last for the answer to be to the offer. */
  private static final Set<String> LAST =
      Set.of(TextTemplate.SLOT_OFFERED.key(), TextTemplate.SLOT_GONE.key());

  private final WaitingList list;
  private final AnswerOffer answer;
  private final Clock clock;

  @Inject
  ReadOfferReply(WaitingList list, AnswerOffer answer, Clock clock) {
    this.list = list;
    this.answer = answer;
    this.clock = clock;
  }

  @Override
  public boolean read(InboundText reply, List<TextMessage> before) {
    String said =
        BESIDE_LETTERS.matcher(reply.body().toUpperCase(Locale.ROOT)).replaceAll(" ").strip();
    boolean yes = YES.contains(said);
    boolean clear = yes || NO.contains(said);
    List<TextMessage> heard = before.stream().filter(it -> it.state().mayHaveArrived()).toList();
    if (!clear
        || reply.body().contains("?")
        || heard.isEmpty()
        || !LAST.contains(heard.get(0).template())) {
      return false;
    }
    Optional<SlotOffer> meant = meant(heard);
    meant.ifPresent(offer -> answer(offer, yes));
    return meant.isPresent();
  }

  private void answer(SlotOffer offer, boolean yes) {
    if (yes) {
      answer.yes(offer.practice(), offer.id());
    } else {
      answer.no(offer.practice(), offer.id());
    }
  }

  /** Of several to the same patient, the one that they heard of last. */
  private Optional<SlotOffer> meant(List<TextMessage> heard) {
    List<SlotOffer> offers = answerable(heard);
    if (offers.size() <= 1) {
      return offers.stream().findFirst();
    }
    boolean samePatient = offers.stream().map(SlotOffer::patient).distinct().count() == 1;
    return offers.stream()
        .filter(it -> samePatient && it.id().equals(heard.get(0).about()))
        .findFirst();
  }

  private List<SlotOffer> answerable(List<TextMessage> heard) {
    Instant now = clock.instant();
    List<UUID> about =
        heard.stream()
            .filter(text -> text.template().equals(TextTemplate.SLOT_OFFERED.key()))
            .map(TextMessage::about)
            .toList();
    List<OfferedTime> ahead = list.offered(about).stream().filter(it -> it.isAhead(now)).toList();
    List<OfferedTime> open = ahead.stream().filter(it -> it.isOpen(now)).toList();
    return (open.isEmpty() ? ahead : open).stream().map(OfferedTime::offer).toList();
  }
}
