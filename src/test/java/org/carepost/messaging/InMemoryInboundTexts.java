package org.carepost.messaging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Texts from people for tests; nothing is locked. */
public class InMemoryInboundTexts implements InboundTexts {
  private final List<InboundText> texts = new ArrayList<>();

  @Override
  public void add(InboundText text) {
    texts.add(text);
  }

  @Override
  public boolean has(String gatewayId) {
    return texts.stream().anyMatch(text -> text.gatewayId().equals(gatewayId));
  }

  @Override
  public Optional<InboundText> lock(PracticeId practice, UUID id) {
    return of(practice).stream().filter(text -> text.id().equals(id)).findFirst();
  }

  @Override
  public List<InboundText> waiting(PracticeId practice, int limit) {
    return of(practice).stream()
        .filter(text -> text.fate() == InboundText.Fate.WAITING)
        .sorted(Comparator.comparing(InboundText::rank).thenComparing(InboundText::receivedAt))
        .limit(limit)
        .toList();
  }

  @Override
  public long pressing(PracticeId practice) {
    return texts.stream()
        .filter(InboundText::pressesStaff)
        .filter(text -> text.practice().filter(it -> !it.equals(practice)).isEmpty())
        .count();
  }

  private List<InboundText> of(PracticeId practice) {
    return texts.stream()
        .filter(text -> text.practice().filter(practice::equals).isPresent())
        .toList();
  }

  /** All texts, in the order they came. */
  public List<InboundText> all() {
    return texts;
  }

  @Override
  public Optional<InboundText> lockUnknown(UUID id) {
    return unknown(Integer.MAX_VALUE).stream().filter(text -> text.id().equals(id)).findFirst();
  }

  @Override
  public List<InboundText> unknown(int limit) {
    return texts.stream()
        .filter(text -> text.practice().isEmpty() && text.fate() == InboundText.Fate.WAITING)
        .sorted(Comparator.comparing(InboundText::rank).thenComparing(InboundText::receivedAt))
        .limit(limit)
        .toList();
  }
}
