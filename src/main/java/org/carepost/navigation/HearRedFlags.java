package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepost.messaging.PressingWords;

/** Words that must not wait, by the rules of the red flags. */
@ApplicationScoped
public class HearRedFlags implements PressingWords {
  private final RedFlags redFlags;

  /** Hears by the given rules. */
  @Inject
  public HearRedFlags(RedFlags redFlags) {
    this.redFlags = redFlags;
  }

  @Override
  public Optional<Call> call(String words) {
    return redFlags.heard(Stream.of(words)).stream()
        .map(RedFlag::call)
        .min(Comparator.naturalOrder())
        .map(it -> Call.valueOf(it.name()));
  }
}
