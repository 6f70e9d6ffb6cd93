package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.audit.Actor;
import org.carepost.audit.Audit;

/** Keeps what somebody writes in a room, then everybody there is told. */
@ApplicationScoped
public class SayInRoom {
  private final Calls calls;
  private final Conversations conversations;
  private final Transcript transcript;
  private final Event<RoomNews> news;
  private final Audit audit;
  private final Clock clock;

  @Inject
  SayInRoom(
      Calls calls,
      Conversations conversations,
      Transcript transcript,
      Event<RoomNews> news,
      Audit audit,
      Clock clock) {
    this.audit = audit;
    this.calls = calls;
    this.conversations = conversations;
    this.transcript = transcript;
    this.news = news;
    this.clock = clock;
  }

  /**
   * Keeps words. Sent again under the same number they are told again, and kept once.
   *
   * @param said made up by the page
   * @return why not, as one word; empty if they were kept
   */
  @Transactional
  public Optional<String> say(Participant who, UUID said, String words) {
    Call call = calls.take(who.practice(), who.call());
    Optional<ChatMessage> before = conversations.said(who, said);
    if (before.isPresent()) {
      tell(call, transcript.said(before.get()));
      return Optional.empty();
    }
    Optional<String> refusal = refusal(call, who, call.switches().chat());
    if (refusal.isEmpty()) {
      ChatMessage message = ChatMessage.words(who, said, words, clock.instant());
      conversations.add(message);
      tell(call, transcript.said(message));
    }
    return refusal;
  }

  /**
   * Keeps a file.
   *
   * @return why not, as one word; empty if it was kept
   */
  @Transactional
  public Optional<String> share(Participant who, String name, byte[] content) {
    Optional<FileKind> kind = FileKind.of(content);
    Call call = calls.take(who.practice(), who.call());
    Optional<String> refusal =
        kind.isEmpty() ? Optional.of("kind") : refusal(call, who, call.switches().files());
    if (refusal.isEmpty()) {
      SharedFile file = new SharedFile(call, name, kind.get(), content, clock.instant());
      conversations.add(file);
      ChatMessage message = ChatMessage.file(who, file, clock.instant());
      conversations.add(message);
      audit.record(call.practice(), actor(who), Action.VIDEO_FILE_SHARED, call.id().toString());
      tell(call, transcript.shared(message, file));
    }
    return refusal;
  }

  private static Actor actor(Participant who) {
    return who.staffId().map(id -> Actor.staff(id.toString())).orElseGet(Actor::patient);
  }

  private void tell(Call call, JsonObject message) {
    news.fire(RoomNews.said(call, message));
  }

  private Optional<String> refusal(Call call, Participant who, boolean allowed) {
    boolean admitted =
        calls
            .participant(who.practice(), who.call(), who.id())
            .filter(Participant::isAdmitted)
            .isPresent();
    if (!admitted || call.state().isOver()) {
      return Optional.of("over");
    }
    if (!allowed && who.kind() != ParticipantKind.STAFF) {
      return Optional.of("off");
    }
    return conversations.count(call.practice(), call.id()) >= Transcript.MOST
        ? Optional.of("full")
        : Optional.empty();
  }
}
