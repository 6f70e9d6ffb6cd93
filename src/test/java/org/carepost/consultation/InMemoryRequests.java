package org.carepost.consultation;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.carepost.people.MobileNumber;
import org.carepost.platform.PracticeId;

/** Requests for tests. */
public class InMemoryRequests implements Requests {
  private final Map<UUID, Request> requests = new LinkedHashMap<>();

  @Override
  public void add(Request request) {
    boolean known =
        findAnywhere(request.reference()).isPresent()
            || findBySubmissionKey(request.practice(), request.submissionKey()).isPresent();
    if (known) {
      throw new Clash(null);
    }
    requests.put(request.id(), request);
  }

  @Override
  public Optional<Request> find(PracticeId practice, UUID id) {
    return Optional.ofNullable(requests.get(id)).filter(it -> it.practice().equals(practice));
  }

  @Override
  public Optional<Request> find(PracticeId practice, Reference reference) {
    return findAnywhere(reference).filter(it -> it.practice().equals(practice));
  }

  @Override
  public Optional<Request> findBySubmissionKey(PracticeId practice, String submissionKey) {
    return first(it -> it.practice().equals(practice) && it.submissionKey().equals(submissionKey));
  }

  @Override
  public List<Request> underKeysFrom(PracticeId practice, String beginning, int limit) {
    return recent(practice, Integer.MAX_VALUE).stream()
        .filter(it -> it.submissionKey().startsWith(beginning))
        .limit(limit)
        .toList();
  }

  @Override
  public long countSince(PracticeId practice, MobileNumber mobile, Instant since) {
    return requests.values().stream()
        .filter(it -> it.practice().equals(practice) && it.contact().mobile().equals(mobile))
        .filter(it -> !it.submittedAt().isBefore(since))
        .count();
  }

  @Override
  public List<Request> recent(PracticeId practice, int limit) {
    return requests.values().stream()
        .filter(it -> it.practice().equals(practice))
        .sorted(Comparator.comparing(Request::submittedAt).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<Request> findAnywhere(Reference reference) {
    return first(it -> it.reference().equals(reference));
  }

  /** How many there are. */
  public int count() {
    return requests.size();
  }

  private Optional<Request> first(Predicate<Request> wanted) {
    return requests.values().stream().filter(wanted).findFirst();
  }
}
