package org.carepost.navigation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepost.platform.PracticeId;

/** Signposts for tests. */
public class InMemorySignposts implements Signposts {
  private final List<Signpost> signposts = new ArrayList<>();
  private final List<SignpostEvent> events = new ArrayList<>();

  @Override
  public void add(Signpost signpost) {
    signposts.add(signpost);
  }

  @Override
  public void record(SignpostEvent event) {
    events.add(event);
  }

  @Override
  public Optional<Signpost> take(PracticeId practice, UUID id) {
    return of(practice, it -> it.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Signpost> takeByPatientLink(byte[] hash) {
    return signposts.stream().filter(it -> Arrays.equals(hash, it.patientLink())).findFirst();
  }

  @Override
  public Optional<Signpost> takeByServiceLink(byte[] hash) {
    return signposts.stream().filter(it -> Arrays.equals(hash, it.serviceLink())).findFirst();
  }

  @Override
  public List<Signpost> ofRequest(PracticeId practice, UUID request) {
    return of(practice, it -> it.request().filter(request::equals).isPresent()).toList();
  }

  @Override
  public List<SignpostEvent> history(PracticeId practice, UUID signpost) {
    return events.stream()
        .filter(it -> it.practice().equals(practice) && it.signpost().equals(signpost))
        .toList();
  }

  @Override
  public List<Signpost> undecided(PracticeId practice, int limit) {
    return of(practice, it -> it.state().isOpen() || it.needsReview())
        .sorted(Comparator.comparing(Signpost::offeredAt))
        .limit(limit)
        .toList();
  }

  @Override
  public Set<String> bounced(PracticeId practice, Instant since) {
    return of(practice, it -> it.needsReview() && !it.offeredAt().isBefore(since))
        .map(Signpost::service)
        .collect(Collectors.toSet());
  }

  @Override
  public List<SignpostCount> counts(PracticeId practice, Instant from, Instant to) {
    return of(practice, it -> !it.offeredAt().isBefore(from) && it.offeredAt().isBefore(to))
        .collect(
            groupingBy(
                it -> new SignpostCount(it.pathway(), it.serviceName(), it.state(), it.reason(), 0),
                counting()))
        .entrySet()
        .stream()
        .map(
            it ->
                new SignpostCount(
                    it.getKey().pathway(),
                    it.getKey().service(),
                    it.getKey().state(),
                    it.getKey().reason(),
                    it.getValue()))
        .sorted(
            Comparator.comparing(SignpostCount::pathway)
                .thenComparing(SignpostCount::service)
                .thenComparing(it -> it.state().name()))
        .toList();
  }

  private Stream<Signpost> of(PracticeId practice, Predicate<Signpost> wanted) {
    return signposts.stream().filter(it -> it.practice().equals(practice)).filter(wanted);
  }
}
