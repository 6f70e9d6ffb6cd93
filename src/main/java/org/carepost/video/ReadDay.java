package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.consultation.Reference;
import org.carepost.people.StaffMember;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practices;

/** Shows staff their practice's video calls of the day, and those still waiting or running. */
@ApplicationScoped
public class ReadDay {
  private static final int MOST = 300;

  private final Calls calls;
  private final Practices practices;
  private final Audit audit;
  private final Words words;
  private final Clock clock;

  @Inject
  ReadDay(Calls calls, Practices practices, Audit audit, Words words, Clock clock) {
    this.calls = calls;
    this.practices = practices;
    this.audit = audit;
    this.words = words;
    this.clock = clock;
  }

  /** The day as it stands now. */
  @Transactional
  public DayView view(StaffMember by) {
    CallMoments moments = moments(by);
    ZoneId zone = moments.zone();
    audit.record(by.practice(), by.actor(), Action.VIDEO_LIST_VIEWED, "");
    LocalDate today = LocalDate.ofInstant(moments.now(), zone);
    List<Call> all =
        Stream.concat(
                calls.waiting(by.practice(), MOST).stream(),
                calls
                    .between(
                        by.practice(), start(today, zone), start(today.plusDays(1), zone), MOST)
                    .stream()
                    .filter(it -> it.state() != CallState.WAITING))
            .toList();
    Map<UUID, Participant> patients =
        calls.patients(by.practice(), all.stream().map(Call::id).toList());
    Function<Set<CallState>, List<DayView.Line>> in =
        states ->
            all.stream()
                .filter(it -> states.contains(it.state()))
                .map(it -> line(it, patients.get(it.id()), by, moments))
                .toList();
    return new DayView(
        in.apply(EnumSet.of(CallState.WAITING)),
        in.apply(EnumSet.of(CallState.IN_CALL)),
        in.apply(EnumSet.of(CallState.SCHEDULED)),
        in.apply(
            EnumSet.of(
                CallState.ENDED,
                CallState.NOT_JOINED,
                CallState.RUNG_INSTEAD,
                CallState.CANCELLED)));
  }

  /** Who waits first for a member of staff, but for one call. */
  Optional<DayView.Line> next(StaffMember by, UUID except) {
    Optional<Call> next =
        calls.waiting(by.practice(), MOST).stream()
            .filter(it -> it.participants().clinician().equals(by.id()))
            .filter(it -> !it.id().equals(except))
            .findFirst();
    next.ifPresent(
        it ->
            audit.record(by.practice(), by.actor(), Action.VIDEO_LIST_VIEWED, it.id().toString()));
    return next.map(it -> line(it, patient(it), by, moments(by)));
  }

  private Participant patient(Call call) {
    return calls.patients(call.practice(), List.of(call.id())).get(call.id());
  }

  private CallMoments moments(StaffMember by) {
    return new CallMoments(words, clock.instant(), practices.get(by.practice()).zone());
  }

  private static Instant start(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }

  private DayView.Line line(Call call, Participant patient, StaffMember by, CallMoments moments) {
    return new DayView.Line(
        call.id().toString(),
        patient.id().toString(),
        moments.who(call.participants().name(), call.participants().born()),
        call.reference().map(Reference::text).orElse(""),
        moments.day(call.scheduledFor()),
        call.participants().clinicianName(),
        call.participants().clinician().equals(by.id()),
        call.progress()
            .waitingSince()
            .map(since -> words.text("video.day.waited", moments.minutesSince(since)))
            .orElse(""),
        patient.isThere(moments.now()),
        call.wantsText(),
        CallNeed.forStaff(patient.needs(), words),
        state(call.state(), words));
  }

  /** A state in words. */
  static DayView.State state(CallState state, Words words) {
    String key = "video.state." + state.name();
    return new DayView.State(words.text(key), words.text(key + ".colour"));
  }
}
