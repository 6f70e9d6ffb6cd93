package org.carepost.messaging;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepost.people.MobileNumber;
import org.carepost.platform.PracticeId;

/** Numbers for tests; nothing is locked. */
public class InMemoryTextNumbers implements TextNumbers {
  private final Map<MobileNumber, TextNumber> numbers = new HashMap<>();

  @Override
  public Optional<TextNumber> find(MobileNumber mobile) {
    return Optional.ofNullable(numbers.get(mobile));
  }

  @Override
  public TextNumber lock(MobileNumber mobile) {
    return numbers.computeIfAbsent(mobile, TextNumber::new);
  }

  /** A number that replied STOP. */
  public TextNumber stopped(MobileNumber mobile, Instant at) {
    TextNumber number = lock(mobile);
    number.stop(at);
    return number;
  }

  /**
   * A number that texts do not arrive at.
   *
   * @param until when that is to be tried again, or null if somebody must confirm it first
   */
  public TextNumber broken(MobileNumber mobile, Instant at, Instant until) {
    TextNumber number = lock(mobile);
    number.fail("no such number", at, until);
    return number;
  }

  @Override
  public List<TextNumber> failed(PracticeId practice, Instant now, int limit) {
    return numbers.values().stream()
        .filter(number -> number.failedAt(now))
        .sorted(Comparator.comparing(number -> number.failedAt().orElseThrow()))
        .limit(limit)
        .toList();
  }
}
