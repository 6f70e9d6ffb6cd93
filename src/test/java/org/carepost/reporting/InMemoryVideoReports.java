package org.carepost.reporting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.carepost.platform.PracticeId;
import org.carepost.video.Call;
import org.carepost.video.CallProgress;
import org.carepost.video.CallState;
import org.carepost.video.Participant;
import org.carepost.video.PlayedCalls;

/** Counts of played calls, for tests. */
public class InMemoryVideoReports implements VideoReports {
  private final List<Call> calls = new ArrayList<>();
  private final List<Participant> participants = new ArrayList<>();

  void add(PlayedCalls played) {
    calls.addAll(played.calls());
    participants.addAll(played.participants());
  }

  @Override
  public VideoCounts between(PracticeId practice, Instant from, Instant to) {
    List<Call> found =
        calls.stream()
            .filter(it -> it.practice().equals(practice))
            .filter(it -> !it.scheduledFor().isBefore(from) && it.scheduledFor().isBefore(to))
            .toList();
    List<CallProgress> waited =
        found.stream()
            .map(Call::progress)
            .filter(it -> it.firstWaitedAt().isPresent() && it.begunAt().isPresent())
            .toList();
    List<Participant> joined =
        participants.stream()
            .filter(it -> it.connections() > 0)
            .filter(it -> found.stream().anyMatch(call -> call.id().equals(it.call())))
            .toList();
    return new VideoCounts(
        found.size(),
        count(found, CallState.ENDED),
        count(found, CallState.RUNG_INSTEAD),
        count(found, CallState.NOT_JOINED),
        count(found, CallState.CANCELLED),
        waited.size(),
        waited.stream()
            .mapToLong(
                it ->
                    Duration.between(it.firstWaitedAt().orElseThrow(), it.begunAt().orElseThrow())
                        .toSeconds())
            .sum(),
        joined.size(),
        sum(joined, it -> it.connections() - 1),
        sum(joined, Participant::samples),
        sum(joined, Participant::poorSamples),
        found.stream().filter(it -> it.feedback().isPresent()).count(),
        found.stream().mapToLong(it -> it.feedback().orElse(0)).sum());
  }

  private static long count(List<Call> calls, CallState state) {
    return calls.stream().filter(it -> it.state() == state).count();
  }

  private static long sum(List<Participant> all, ToLongFunction<Participant> what) {
    return all.stream().mapToLong(what).sum();
  }
}
