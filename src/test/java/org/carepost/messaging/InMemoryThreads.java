package org.carepost.messaging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carepost.people.MobileNumber;
import org.carepost.platform.PracticeId;

/** Conversations for tests; nothing is locked. */
public class InMemoryThreads implements Threads {
  private final Map<UUID, PatientThread> threads = new LinkedHashMap<>();
  private final List<Message> messages = new ArrayList<>();

  @Override
  public void open(PatientThread thread) {
    threads.put(thread.id(), thread);
  }

  @Override
  public Optional<PatientThread> find(PracticeId practice, UUID id) {
    return Optional.ofNullable(threads.get(id)).filter(it -> it.practice().equals(practice));
  }

  @Override
  public Optional<PatientThread> lock(PracticeId practice, UUID id) {
    return find(practice, id);
  }

  @Override
  public void add(Message message) {
    messages.add(message);
  }

  @Override
  public boolean has(PracticeId practice, UUID thread, byte[] key) {
    return messages.stream()
        .anyMatch(
            it -> find(practice, thread).isPresent() && it.thread().equals(thread) && it.isOf(key));
  }

  @Override
  public List<Message> messages(PracticeId practice, UUID thread, int limit) {
    if (find(practice, thread).isEmpty()) {
      return List.of();
    }
    List<Message> all = messages.stream().filter(it -> it.thread().equals(thread)).toList();
    return all.subList(Math.max(0, all.size() - limit), all.size());
  }

  @Override
  public List<PatientThread> withNumber(PracticeId practice, MobileNumber mobile, int limit) {
    return threads.values().stream()
        .filter(it -> it.practice().equals(practice) && it.mobile().equals(mobile))
        .sorted(
            Comparator.comparing(PatientThread::openedAt)
                .thenComparing(PatientThread::id)
                .reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public List<PatientThread> withNumbers(PracticeId practice, Collection<MobileNumber> numbers) {
    return numbers.stream()
        .flatMap(number -> withNumber(practice, number, Integer.MAX_VALUE).stream())
        .sorted(Comparator.comparing(PatientThread::openedAt).reversed())
        .toList();
  }

  /** All conversations, in the order they were opened. */
  public List<PatientThread> all() {
    return List.copyOf(threads.values());
  }
}
