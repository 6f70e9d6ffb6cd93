package org.carepost.triage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.carepost.consultation.Reference;
import org.carepost.consultation.Request;
import org.carepost.consultation.RequestKind;
import org.carepost.consultation.Requests;
import org.carepost.people.PersonName;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SystemWide;

/** Cases without a database. */
public class InMemoryCases implements Cases {
  private static final Comparator<Case> BY_RISK =
      Comparator.comparing(Case::urgency).thenComparing(Case::waitingSince).thenComparing(Case::id);

  private final Map<UUID, Case> cases = new LinkedHashMap<>();
  private final Map<UUID, List<CaseEvent>> events = new LinkedHashMap<>();
  private final Requests requests;

  public InMemoryCases(Requests requests) {
    this.requests = requests;
  }

  @Override
  public void add(Case opened) {
    cases.put(opened.id(), opened);
  }

  @Override
  public void record(CaseEvent event) {
    events.computeIfAbsent(event.caseId(), id -> new ArrayList<>()).add(event);
  }

  @Override
  public Optional<Case> find(PracticeId practice, Reference reference) {
    return of(practice).filter(it -> it.reference().equals(reference)).findFirst();
  }

  @Override
  public Case take(PracticeId practice, Reference reference) {
    return get(practice, reference);
  }

  @Override
  public Optional<Case> takeById(PracticeId practice, UUID id) {
    return of(practice).filter(it -> it.id().equals(id)).findFirst();
  }

  @Override
  public List<CaseEvent> history(PracticeId practice, UUID id) {
    return takeById(practice, id).map(it -> events.getOrDefault(id, List.of())).orElse(List.of());
  }

  @Override
  public List<QueueRow> queue(PracticeId practice, QueueName queue, int limit) {
    Comparator<Case> order =
        queue == QueueName.CLOSED
            ? Comparator.comparing((Case it) -> it.closedAt().orElseThrow()).reversed()
            : BY_RISK;
    return of(practice)
        .filter(it -> belongs(it, queue))
        .sorted(order)
        .limit(limit)
        .map(this::row)
        .toList();
  }

  @Override
  public List<QueueRow> search(PracticeId practice, String words, int limit) {
    NameSearch typed = NameSearch.of(words.toLowerCase(Locale.ROOT));
    Predicate<Case> family =
        it ->
            Stream.concat(Stream.of(typed.typed()), typed.words().stream())
                .anyMatch(nameOf(it).family().toLowerCase(Locale.ROOT)::startsWith);
    Predicate<Case> named =
        it -> {
          String names = " " + nameOf(it).full().toLowerCase(Locale.ROOT);
          return !typed.words().isEmpty()
              && typed.words().stream().allMatch(word -> names.contains(" " + word));
        };
    Predicate<Case> referred =
        it -> PathReference.find(words).filter(it.reference()::equals).isPresent();
    return of(practice)
        .filter(named.or(referred))
        .sorted(
            Comparator.comparing((Case it) -> !referred.test(it))
                .thenComparing(it -> !family.test(it))
                .thenComparing(BY_RISK))
        .limit(limit)
        .map(this::row)
        .toList();
  }

  @Override
  public Map<QueueName, Long> counts(PracticeId practice) {
    Map<QueueName, Long> counts = new EnumMap<>(QueueName.class);
    for (QueueName queue : QueueName.values()) {
      long count = of(practice).filter(it -> belongs(it, queue)).count();
      if (queue != QueueName.CLOSED && count > 0) {
        counts.put(queue, count);
      }
    }
    return counts;
  }

  @Override
  public List<Case> takeHeldBy(PracticeId practice, UUID staff) {
    return of(practice)
        .filter(it -> it.state() == CaseState.IN_TRIAGE)
        .filter(it -> it.hold().filter(hold -> hold.holder().equals(staff)).isPresent())
        .toList();
  }

  @Override
  @SystemWide("as the interface says")
  public List<Case> takeExpired(Instant at, int limit) {
    return cases.values().stream()
        .filter(it -> it.state() == CaseState.IN_TRIAGE && !it.isHeldAt(at))
        .limit(limit)
        .toList();
  }

  private Stream<Case> of(PracticeId practice) {
    return cases.values().stream().filter(it -> it.practice().equals(practice));
  }

  private boolean belongs(Case it, QueueName queue) {
    boolean toDo = it.state() == CaseState.WAITING || it.state() == CaseState.IN_TRIAGE;
    return switch (queue) {
      case ALL -> toDo;
      case CLINICAL -> toDo && request(it).kind() == RequestKind.CLINICAL;
      case ADMIN -> toDo && request(it).kind() == RequestKind.ADMIN;
      case AWAITING -> it.state() == CaseState.AWAITING_PATIENT;
      case CLOSED -> it.state() == CaseState.CLOSED;
    };
  }

  /** Name of whoever asked. */
  PersonName nameOf(Case it) {
    return request(it).person().name();
  }

  /** What sort of request it is about. */
  RequestKind kindOf(Case it) {
    return request(it).kind();
  }

  private Request request(Case it) {
    return requests.get(it.practice(), it.id());
  }

  private QueueRow row(Case it) {
    Request request = request(it);
    return new QueueRow(
        it.reference(),
        request.person().name().given(),
        request.person().name().family(),
        request.person().born(),
        request.summary(),
        request.kind(),
        it.state(),
        it.urgency(),
        it.patient().orElse(null),
        it.hasReply(),
        it.isLinkLocked(),
        it.hold().map(Hold::holder).orElse(null),
        it.hold().map(Hold::holderName).orElse(null),
        it.hold().map(Hold::until).orElse(null),
        it.waitingSince(),
        it.dueBy(),
        it.version());
  }
}
