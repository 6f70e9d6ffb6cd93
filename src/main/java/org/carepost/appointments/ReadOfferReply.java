package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.carepost.messaging.InboundText;
import org.carepost.messaging.ReplyReader;
import org.carepost.messaging.TextMessage;
import org.carepost.messaging.TextTemplate;

/**
 * Understands YES and NO to the offer of a time. If the number has more than one open offer, has
 * heard something else since, or says more, staff read it.
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

  @Inject
  ReadOfferReply(WaitingList list, AnswerOffer answer) {
    this.list = list;
    this.answer = answer;
  }

  @Override
  public boolean read(InboundText reply, List<TextMessage> before) {
    String said =
        BESIDE_LETTERS.matcher(reply.body().toUpperCase(Locale.ROOT)).replaceAll(" ").strip();
    boolean yes = YES.contains(said);
    boolean clear = yes || NO.contains(said);
    if (!clear || reply.body().contains("?") || !LAST.contains(before.get(0).template())) {
      return false;
    }
    List<UUID> about =
        before.stream()
            .filter(text -> text.template().equals(TextTemplate.SLOT_OFFERED.key()))
            .map(TextMessage::about)
            .toList();
    List<SlotOffer> open = list.offers(about).stream().filter(it -> it.answer().isEmpty()).toList();
    if (open.size() != 1) {
      return false;
    }
    SlotOffer offer = open.get(0);
    if (yes) {
      answer.yes(offer.practice(), offer.id());
    } else {
      answer.no(offer.practice(), offer.id());
    }
    return true;
  }
}
