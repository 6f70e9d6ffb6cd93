package org.carepost.messaging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carepost.platform.PracticeId;

/** Words of practices for tests. */
public class InMemoryTextWordings implements TextWordings {
  private final List<TextWording> wordings = new ArrayList<>();

  @Override
  public void add(TextWording wording) {
    wordings.add(wording);
  }

  @Override
  public Optional<TextWording> newest(PracticeId practice, WordingKey key) {
    return versions(practice, key, 1).stream().findFirst();
  }

  @Override
  public List<TextWording> versions(PracticeId practice, WordingKey key, int limit) {
    return wordings.stream()
        .filter(it -> it.practice().equals(practice) && it.key().equals(key))
        .sorted(Comparator.comparing(TextWording::version).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public List<TextWording> all(PracticeId practice, int limit) {
    return wordings.stream()
        .filter(it -> it.practice().equals(practice))
        .filter(it -> newest(practice, it.key()).orElseThrow() == it)
        .sorted(Comparator.comparing(TextWording::name).thenComparing(it -> it.key().language()))
        .limit(limit)
        .toList();
  }
}
