package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.carepost.people.Postcode;
import org.carepost.platform.PracticeId;

/** Finds the services of a pathway for somebody. */
@ApplicationScoped
public class OfferServices {
  /** How many are offered at most. */
  static final int MOST = 6;

  private static final Duration BOUNCES_COUNT = Duration.ofDays(90);

  private final SearchDirectory directory;
  private final Signposts signposts;
  private final Clock clock;

  /** Finds in the given directory. */
  @Inject
  public OfferServices(SearchDirectory directory, Signposts signposts, Clock clock) {
    this.directory = directory;
    this.signposts = signposts;
    this.clock = clock;
  }

  /**
   * What is open now and fits.
   *
   * @param near where they live, or null for near the practice
   * @param age in years, or empty if not known
   */
  @Transactional
  public Offer find(PracticeId practice, Pathway pathway, Postcode near, OptionalInt age) {
    Instant now = clock.instant();
    Need need = new Need(pathway.id(), pathway.need(), List.of(), pathway.kinds());
    DirectoryQuery query =
        DirectoryQuery.of(practice, need).openAt(now).forSomebody(age, sex(pathway)).limit(MOST);
    DirectoryAnswer answer = directory.search(near == null ? query : query.near(near.text()));
    Set<String> bounced = signposts.bounced(practice, now.minus(BOUNCES_COUNT));
    Comparator<FoundService> bouncedLast =
        Comparator.comparing(it -> bounced.contains(it.service()));
    return new Offer(
        pathway,
        answer.near(),
        answer.services().stream().sorted(bouncedLast).toList(),
        answer.nearMisses(),
        answer.last());
  }

  private static String sex(Pathway pathway) {
    String sex = pathway.whom().sex();
    return sex == null ? "" : sex.toLowerCase(java.util.Locale.ROOT);
  }
}
