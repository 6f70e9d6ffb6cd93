package org.carepost.navigation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepost.navigation.LocalChange.Kind;

/**
 * What a practice says of one service, taken together.
 *
 * @param changes the oldest first
 * @param now what ended before does not count
 */
record Local(List<LocalChange> changes, Instant now) {
  /** Place of what has none. */
  static final int UNRANKED = 1_000;

  /** Facts that can be corrected; those with a number for a value. */
  static final Map<String, Boolean> FIELDS =
      Map.of(
          "name", false,
          "phone", false,
          "description", false,
          "eligibility_description", false,
          "alert", false,
          "wait_time", false,
          "minimum_age", true,
          "maximum_age", true);

  /** Whether it is not offered. */
  boolean isRetired() {
    return last(Kind.RETIRED, "")
        .filter(it -> last(Kind.RESTORED, "").filter(after -> isAfter(after, it)).isEmpty())
        .isPresent();
  }

  /** Something to know for a while. */
  Optional<String> notice() {
    return last(Kind.NOTICE, "").map(LocalChange::value).filter(it -> !it.isEmpty());
  }

  /** Whether it can take people, as was said less than a day ago. */
  Optional<Capacity> capacity() {
    return last(Kind.CAPACITY, "").map(it -> Capacity.valueOf(it.value()));
  }

  /** Its place for a need, from 1. */
  int rank(String need) {
    return last(Kind.RANKED, need)
        .map(LocalChange::value)
        .filter(it -> !it.isEmpty())
        .map(Integer::valueOf)
        .orElse(UNRANKED);
  }

  /** What is said instead of what came, by field. */
  Map<String, String> corrections() {
    Map<String, String> corrections = new LinkedHashMap<>();
    for (LocalChange change : changes) {
      if (change.kind() == Kind.CORRECTED) {
        corrections.remove(change.field());
        if (!change.value().isEmpty()) {
          corrections.put(change.field(), change.value());
        }
      }
    }
    return corrections;
  }

  /** What the service says then. */
  ServiceDocument applied(ServiceDocument came) {
    Optional<LocalChange> assured = last(Kind.ASSURED, "");
    Map<String, String> corrections = corrections();
    if (corrections.isEmpty() && assured.isEmpty()) {
      return came;
    }
    ObjectNode said = came.json().deepCopy();
    corrections.forEach((field, value) -> correct(said, field, value));
    assured.ifPresent(
        it -> said.put("assured_date", LocalDate.ofInstant(it.at(), ZoneOffset.UTC).toString()));
    return new ServiceDocument(said);
  }

  private static void correct(ObjectNode said, String field, String value) {
    if (field.equals("phone")) {
      said.putArray("phones").addObject().put("number", value);
    } else if (FIELDS.get(field)) {
      said.put(field, Integer.parseInt(value));
    } else {
      said.put(field, value);
    }
  }

  private Optional<LocalChange> last(Kind kind, String field) {
    return changes.stream()
        .filter(it -> it.kind() == kind && it.field().equals(field))
        .filter(it -> it.until().filter(until -> !until.isAfter(now)).isEmpty())
        .max(Comparator.comparing(LocalChange::at));
  }

  private static boolean isAfter(LocalChange one, LocalChange other) {
    return one.at().isAfter(other.at());
  }
}
