package org.carepost.appointments;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.carepost.messaging.TextMessage;
import org.carepost.messaging.TextTemplate;
import org.carepost.messaging.Texts;

/** Tells those who were offered a time and have not answered that somebody else has it. */
@ApplicationScoped
public class TellOthers {
  private final WaitingList list;
  private final Texts texts;
  private final WriteOfferText write;

  @Inject
  TellOthers(WaitingList list, Texts texts, WriteOfferText write) {
    this.list = list;
    this.texts = texts;
    this.write = write;
  }

  /** In the caller's transaction; whom no offer can have reached hears nothing. */
  void gone(FreeTime time, SlotOffer taken) {
    List<SlotOffer> others =
        list.offers(time).stream()
            .filter(it -> it.answer().isEmpty() && !it.patient().equals(taken.patient()))
            .toList();
    Set<UUID> heard =
        texts.aboutAny(time.practice(), others.stream().map(SlotOffer::id).toList()).stream()
            .filter(it -> it.template().equals(TextTemplate.SLOT_OFFERED.key()))
            .filter(it -> it.state().mayHaveArrived())
            .map(TextMessage::about)
            .collect(toSet());
    others.stream().filter(it -> heard.contains(it.id())).forEach(it -> write.gone(it, time));
  }
}
