package org.carepost.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;
import org.carepost.practice.Hub;
import org.carepost.practice.Practice;
import org.carepost.practice.PracticeEntry;
import org.carepost.practice.Practices;

/** Opens the demo's practices, two of them in one hub. */
@ApplicationScoped
public class OpenPractices {
  private static final int MORE_THAN_OURS = DemoPractice.values().length + 1;

  private final Practices practices;

  @Inject
  OpenPractices(Practices practices) {
    this.practices = practices;
  }

  /**
   * Does nothing if they are open.
   *
   * @throws RealPractices if there is a practice that is not of the demo
   */
  @Transactional
  public void open() {
    List<PracticeId> known = practices.all(MORE_THAN_OURS).stream().map(Practice::id).toList();
    refuse(known.stream());
    if (known.isEmpty()) {
      openAll();
    }
  }

  private static void refuse(Stream<PracticeId> all) {
    all.filter(id -> DemoPractice.find(id).isEmpty())
        .findFirst()
        .ifPresent(
            id -> {
              throw new RealPractices(id);
            });
  }

  /**
   * Sign-ins of the demo, whose password everybody knows, are never beside real ones.
   *
   * @param others that are to be opened
   * @throws RealPractices if there are practices of the demo, and others or some to be opened
   */
  @Transactional
  public void keepApart(List<PracticeEntry> others) {
    if (Stream.of(DemoPractice.values()).anyMatch(it -> practices.find(it.id()).isPresent())) {
      refuse(others.stream().map(PracticeEntry::id));
      refuse(practices.all(MORE_THAN_OURS).stream().map(Practice::id));
    }
  }

  private void openAll() {
    Hub hub = new Hub(Ids.next(), "Riverside and Hilltop");
    practices.add(hub);
    for (DemoPractice it : DemoPractice.values()) {
      Practice practice = it.practice();
      if (it.isInHub()) {
        practice.join(hub);
      }
      practices.add(practice);
    }
  }
}
