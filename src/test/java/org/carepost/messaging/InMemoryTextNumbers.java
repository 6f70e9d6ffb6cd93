package org.carepost.messaging;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.carepost.people.MobileNumber;

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
}
