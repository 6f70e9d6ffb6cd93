package org.carepost.messaging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Wishes and bars for tests. */
public class InMemoryContacts implements Contacts {
  private final List<ContactWish> wishes = new ArrayList<>();
  private final List<ContactBar> bars = new ArrayList<>();

  @Override
  public void add(ContactWish wish) {
    wishes.add(wish);
  }

  @Override
  public void add(ContactBar bar) {
    bars.add(bar);
  }

  @Override
  public List<ContactWish> wishes(PracticeId practice, Collection<UUID> patients) {
    return wishes.stream()
        .filter(it -> it.practice().equals(practice) && patients.contains(it.patient()))
        .sorted(Comparator.comparing(ContactWish::id).reversed())
        .toList();
  }

  @Override
  public List<ContactBar> bars(PracticeId practice, Collection<UUID> patients) {
    return bars.stream()
        .filter(it -> it.practice().equals(practice) && patients.contains(it.patient()))
        .sorted(Comparator.comparing(ContactBar::id).reversed())
        .toList();
  }
}
