package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.consultation.Reference;
import org.carepost.people.StaffMember;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practices;

/** Shows a call to staff of its practice. */
@ApplicationScoped
public class ReadCall {
  private final Calls calls;
  private final ReadDay readDay;
  private final Practices practices;
  private final Audit audit;
  private final Words words;
  private final Clock clock;

  @Inject
  ReadCall(
      Calls calls, ReadDay readDay, Practices practices, Audit audit, Words words, Clock clock) {
    this.calls = calls;
    this.readDay = readDay;
    this.practices = practices;
    this.audit = audit;
    this.words = words;
    this.clock = clock;
  }

  /** The call as it stands now; another practice's is not found. */
  @Transactional
  public StaffCallView view(UUID id, StaffMember by) {
    Instant now = clock.instant();
    Call call = calls.get(by.practice(), id);
    audit.record(by.practice(), by.actor(), Action.VIDEO_CALL_VIEWED, id.toString());
    List<Participant> all = calls.participants(call.practice(), id);
    CallMoments moments = new CallMoments(words, now, practices.get(call.practice()).zone());
    return new StaffCallView(
        id.toString(),
        call.participants().name().full(),
        call.reference().map(Reference::text).orElse(""),
        moments.day(call.scheduledFor()),
        ReadDay.state(call.state(), words),
        call.state().isOver(),
        call.state().next().contains(CallState.CANCELLED),
        call.state() == CallState.IN_CALL,
        people(all, it -> it.waitingSince().isPresent(), now),
        people(all, Participant::takesPlace, now),
        call.participants().mobile().national(),
        call.participants().mobile().e164(),
        readDay.view(by).waiting().stream()
            .filter(it -> it.mine() && !it.call().equals(id.toString()))
            .findFirst()
            .orElse(null));
  }

  private List<StaffCallView.Person> people(
      List<Participant> all, Predicate<Participant> which, Instant now) {
    return all.stream()
        .filter(which)
        .map(
            it ->
                new StaffCallView.Person(
                    it.id().toString(),
                    it.name(),
                    words.text("video.kind." + it.kind().name()),
                    it.isThere(now)))
        .toList();
  }
}
