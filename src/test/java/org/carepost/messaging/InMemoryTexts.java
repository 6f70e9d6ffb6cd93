package org.carepost.messaging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepost.people.MobileNumber;
import org.carepost.platform.PracticeId;

/** Texts for tests; nothing is locked. */
public class InMemoryTexts implements Texts {
  private final List<TextMessage> texts = new ArrayList<>();

  @Override
  public void add(TextMessage text) {
    texts.add(text);
  }

  @Override
  public Optional<TextMessage> find(PracticeId practice, UUID id) {
    return lock(practice, id);
  }

  @Override
  public Optional<TextMessage> lock(PracticeId practice, UUID id) {
    return texts.stream()
        .filter(text -> text.practice().equals(practice) && text.id().equals(id))
        .findFirst();
  }

  @Override
  public Optional<TextMessage> lock(UUID id) {
    return texts.stream().filter(text -> text.id().equals(id)).findFirst();
  }

  @Override
  public boolean hasGatewayId(String gatewayId) {
    return texts.stream().anyMatch(text -> text.gatewayId().filter(gatewayId::equals).isPresent());
  }

  @Override
  public List<TextMessage> lockUnheardOf(Instant triedBefore, int limit) {
    return texts.stream()
        .filter(
            text ->
                text.state() == TextState.UNCERTAIN
                    || text.state() == TextState.ACCEPTED
                    || text.state() == TextState.SENT)
        .filter(text -> text.claimedAt().filter(triedBefore::isAfter).isPresent())
        .sorted(Comparator.comparing(TextMessage::createdAt))
        .limit(limit)
        .toList();
  }

  @Override
  public List<TextMessage> about(PracticeId practice, UUID about, int limit) {
    return texts.stream()
        .filter(text -> text.practice().equals(practice) && text.about().equals(about))
        .sorted(Comparator.comparing(TextMessage::id).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public List<TextMessage> aboutAny(PracticeId practice, Collection<UUID> records) {
    return texts.stream()
        .filter(text -> text.practice().equals(practice) && records.contains(text.about()))
        .toList();
  }

  @Override
  public List<TextMessage> toPatient(PracticeId practice, UUID patient, int limit) {
    return texts.stream()
        .filter(text -> text.practice().equals(practice))
        .filter(text -> text.patient().filter(patient::equals).isPresent())
        .sorted(Comparator.comparing(TextMessage::id).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public List<TextTally> tallies(PracticeId practice, Instant from, Instant until) {
    return texts.stream()
        .filter(text -> text.practice().equals(practice) && triedSince(text, from))
        .filter(text -> !triedSince(text, until))
        .collect(Collectors.groupingBy(text -> List.of(text.kind(), text.state())))
        .values()
        .stream()
        .map(
            same ->
                new TextTally(
                    same.get(0).kind(),
                    same.get(0).state(),
                    same.size(),
                    same.stream().mapToLong(TextMessage::fragments).sum()))
        .toList();
  }

  @Override
  public List<TextMessage> uncertain(PracticeId practice, Instant triedBefore, int limit) {
    return texts.stream()
        .filter(text -> text.practice().equals(practice))
        .filter(text -> text.state() == TextState.CLAIMED || text.state() == TextState.UNCERTAIN)
        .filter(text -> text.calledAt().filter(triedBefore::isAfter).isPresent())
        .sorted(Comparator.comparing(text -> text.calledAt().orElseThrow()))
        .limit(limit)
        .toList();
  }

  @Override
  public boolean wroteTo(PracticeId practice, MobileNumber number) {
    return to(number).anyMatch(text -> text.practice().equals(practice));
  }

  @Override
  public List<PracticeId> practicesThatWrote(
      MobileNumber to, Instant since, Collection<String> apartFrom) {
    return to(to)
        .filter(text -> !text.createdAt().isBefore(since))
        .filter(text -> !apartFrom.contains(text.template()))
        .map(TextMessage::practice)
        .distinct()
        .toList();
  }

  @Override
  public List<TextMessage> newestTo(MobileNumber to, Instant since, int limit) {
    return to(to)
        .filter(text -> !text.createdAt().isBefore(since))
        .sorted(
            Comparator.comparing(TextMessage::createdAt).thenComparing(TextMessage::id).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public long triedSince(MobileNumber to, Instant since) {
    return to(to).filter(text -> triedSince(text, since)).count();
  }

  @Override
  public long sameTriedSince(TextMessage like, Instant since) {
    return same(like).filter(text -> triedSince(text, since)).count();
  }

  @Override
  public boolean sameInDoubt(TextMessage like) {
    return to(like.mobile())
        .filter(text -> !text.id().equals(like.id()) && text.body().equals(like.body()))
        .filter(text -> text.calledAt().isPresent() && text.gatewayId().isEmpty())
        .anyMatch(text -> text.state() == TextState.CLAIMED || text.state() == TextState.UNCERTAIN);
  }

  private static boolean triedSince(TextMessage text, Instant since) {
    return text.claimedAt().filter(at -> !at.isBefore(since)).isPresent();
  }

  private Stream<TextMessage> to(MobileNumber number) {
    return texts.stream().filter(text -> text.mobile().equals(number));
  }

  private Stream<TextMessage> same(TextMessage like) {
    return to(like.mobile()).filter(it -> Arrays.equals(it.wordsHash(), like.wordsHash()));
  }

  /** All texts, in the order they were written. */
  public List<TextMessage> all() {
    return texts;
  }
}
