package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
  private final Conversations conversations;
  private final OpenRooms rooms;
  private final ReadDay readDay;
  private final Practices practices;
  private final Audit audit;
  private final Words words;
  private final Clock clock;

  @Inject
  ReadCall(
      Calls calls,
      Conversations conversations,
      OpenRooms rooms,
      ReadDay readDay,
      Practices practices,
      Audit audit,
      Words words,
      Clock clock) {
    this.calls = calls;
    this.conversations = conversations;
    this.rooms = rooms;
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
        readDay.next(by, id).orElse(null),
        call.switches(),
        new StaffCallView.Note(
            call.note(), SaveNote.version(call), call.noteSavedAt().map(moments::time).orElse("")),
        call.outcome().map(Enum::name).orElse(""),
        call.state().isOver() ? said(call, moments) : List.of());
  }

  private List<StaffCallView.Said> said(Call call, CallMoments moments) {
    Map<UUID, String> names =
        conversations.files(call.practice(), call.id()).stream()
            .collect(Collectors.toMap(Conversations.FileLine::id, Conversations.FileLine::name));
    return conversations.messages(call.practice(), call.id(), Transcript.MOST).stream()
        .map(
            it ->
                new StaffCallView.Said(
                    it.name(),
                    moments.time(it.at()),
                    it.fileId().map(names::get).orElse(it.words()),
                    it.fileId().map(UUID::toString).orElse(null)))
        .toList();
  }

  private String kind(Participant it) {
    String kind =
        words.text("video.kind." + it.role().map(Enum::name).orElseGet(() -> it.kind().name()));
    return it.takesPlace() && !it.hasJoined() ? words.text("video.call.notJoined", kind) : kind;
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
                    kind(it),
                    it.isThere(now) || rooms.holds(it),
                    it.kind() == ParticipantKind.GUEST,
                    CallNeed.forStaff(it.needs(), words)))
        .toList();
  }
}
