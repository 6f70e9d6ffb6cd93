package org.carepost.messaging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Texts for tests; nothing is locked. */
public class InMemoryTexts implements Texts {
  private final List<TextMessage> texts = new ArrayList<>();

  @Override
  public void add(TextMessage text) {
    texts.add(text);
  }

  @Override
  public Optional<TextMessage> lock(PracticeId practice, UUID id) {
    return texts.stream()
        .filter(text -> text.practice().equals(practice) && text.id().equals(id))
        .findFirst();
  }

  @Override
  public List<TextMessage> about(PracticeId practice, UUID about, int limit) {
    return texts.stream()
        .filter(text -> text.practice().equals(practice) && text.about().equals(about))
        .sorted(Comparator.comparing(TextMessage::id).reversed())
        .limit(limit)
        .toList();
  }

  /** All texts, in the order they were written. */
  public List<TextMessage> all() {
    return texts;
  }
}
