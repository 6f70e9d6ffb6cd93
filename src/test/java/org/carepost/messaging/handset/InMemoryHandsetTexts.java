package org.carepost.messaging.handset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.carepost.people.MobileNumber;

/** Texts on invented phones, for tests. */
public class InMemoryHandsetTexts implements HandsetTexts {
  private final List<HandsetText> texts = new ArrayList<>();

  @Override
  public void add(HandsetText text) {
    texts.add(text);
  }

  @Override
  public boolean has(UUID id) {
    return texts.stream().anyMatch(text -> text.id().equals(id));
  }

  @Override
  public List<HandsetText> newestOfEach(int limit) {
    Set<MobileNumber> seen = new HashSet<>();
    return newestFirst().stream().filter(text -> seen.add(text.mobile())).limit(limit).toList();
  }

  @Override
  public List<HandsetText> of(MobileNumber mobile, int limit) {
    return newestFirst().stream()
        .filter(text -> text.mobile().equals(mobile))
        .limit(limit)
        .toList();
  }

  private List<HandsetText> newestFirst() {
    return texts.stream().sorted(Comparator.comparing(HandsetText::id).reversed()).toList();
  }
}
