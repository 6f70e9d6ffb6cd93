package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.people.BirthDate;
import org.carepost.platform.FiredEvents;
import org.carepost.platform.SettableClock;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.web.OwnOrigin;
import org.carepost.platform.web.Tokens;
import org.junit.jupiter.api.Test;

class ConversationTest {
  private static final byte[] VISIT = Tokens.hash("one browser");
  private static final byte[] OTHER_VISIT = Tokens.hash("another browser");
  private static final String FORM = "the-key-of-the-form";

  private final SettableClock clock = new SettableClock();
  private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
  private final InMemoryThreads threads = new InMemoryThreads();
  private final InMemoryThreadLinks links = new InMemoryThreadLinks();
  private final FiredEvents<LinkLocked> locked = new FiredEvents<>();
  private final FiredEvents<PatientReplied> replied = new FiredEvents<>();
  private final Audit audit = new Audit(trail, clock);
  private final TextDesk desk = new TextDesk(clock);
  private final InMemoryTexts texts = desk.repository();
  private final TextPatient textPatient = desk.textPatient();
  private final WriteToPatient writeToPatient =
      new WriteToPatient(threads, links, textPatient, new OwnOrigin("https://example.com"), clock);
  private final FollowLink followLink = new FollowLink(links, threads, desk.practices(), clock);
  private final OpenThread openThread = new OpenThread(links, threads, locked, audit, clock);
  private final ReplyToPractice reply = new ReplyToPractice(threads, replied, audit, clock);
  private final Correspondent ada = ACorrespondent.ada();

  @Test
  void what_the_practice_writes_is_in_the_thread_and_not_in_the_text() {
    Message message = write("Your blood test is fine.");
    assertThat(threads.messages(ada.practice(), ada.thread(), 10)).containsExactly(message);
    assertThat(texts.all())
        .singleElement()
        .satisfies(
            text -> {
              assertThat(text.body()).contains("Ada", "Riverside", "https://example.com/m/");
              assertThat(text.body()).doesNotContain("blood", "Lovelace", "Patel");
              assertThat(text.about()).isEqualTo(ada.thread());
            });
  }

  @Test
  void what_the_practice_wrote_is_unread_until_the_patient_looks_at_it() {
    FiredEvents<ThreadRead> read = new FiredEvents<>();
    MarkRead markRead = new MarkRead(threads, read, clock);
    write("Please come in");
    PatientThread thread = threads.find(ada.practice(), ada.thread()).orElseThrow();
    clock.pass(Duration.ofHours(1));
    write("Are you coming?");
    assertThat(thread.unreadSince()).contains(clock.instant().minusSeconds(3_600));
    markRead.seen(thread);
    markRead.seen(thread);
    assertThat(thread.unreadSince()).isEmpty();
    assertThat(read.fired()).hasSize(1);
  }

  @Test
  void a_message_that_says_nothing_or_too_much_is_refused_unrepeated() {
    assertThatIllegalArgumentException().isThrownBy(() -> write(" \n "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> write("secret".repeat(1_000)))
        .withMessageNotContaining("secret");
  }

  @Test
  void the_right_birth_date_opens_the_thread_for_this_browser_for_half_an_hour() {
    String token = sent();
    assertThat(follow(token, "").state()).isEqualTo(LinkVisit.State.SHUT);
    String cookie = opened(token);

    assertThat(follow(token, cookie).open()).isTrue();
    assertThat(followLink.follow(token, cookie, OTHER_VISIT).open()).isFalse();
    assertThat(follow(sent(), cookie).open()).isFalse();
    clock.pass(Duration.ofMinutes(30));
    assertThat(follow(token, cookie).open()).isFalse();
    assertThat(trail.actions(ada.practice())).containsExactly(Action.THREAD_OPENED);
  }

  @Test
  void five_wrong_birth_dates_end_the_link_and_the_practice_is_told_once() {
    String token = sent();
    for (int left = 4; left >= 0; left--) {
      assertThat(open(token, ACorrespondent.NOT_BORN))
          .isEqualTo(new Opening(Optional.empty(), left));
    }
    assertThat(open(token, ACorrespondent.BORN).cookie()).isEmpty();
    assertThat(follow(token, "").ended()).isTrue();
    assertThat(locked.fired())
        .containsExactly(new LinkLocked(ada.practice(), ada.thread(), clock.instant()));
    assertThat(trail.actions(ada.practice())).hasSize(5).containsOnly(Action.THREAD_REFUSED);
  }

  @Test
  void a_right_birth_date_does_not_forgive_wrong_ones() {
    String token = sent();
    open(token, ACorrespondent.NOT_BORN);
    opened(token);
    assertThat(open(token, ACorrespondent.NOT_BORN).triesLeft()).isEqualTo(3);
  }

  @Test
  void a_browser_that_was_let_in_is_out_when_the_link_has_ended() {
    String token = sent();
    String cookie = opened(token);
    for (int i = 0; i < ThreadLink.MOST_FAILURES; i++) {
      open(token, ACorrespondent.NOT_BORN);
    }
    assertThat(follow(token, cookie).ended()).isTrue();
  }

  @Test
  void a_newer_link_leaves_older_ones_alone_and_each_ends_after_thirty_days() {
    String first = sent();
    clock.pass(Duration.ofDays(1));
    String second = sent();
    assertThat(follow(first, "").ended()).isFalse();
    clock.pass(Duration.ofDays(29));
    assertThat(follow(first, "").ended()).isTrue();
    assertThat(follow(second, "").ended()).isFalse();
  }

  @Test
  void an_unknown_link_is_not_found() {
    assertThatExceptionOfType(Problem.class).isThrownBy(() -> follow(Tokens.random(), ""));
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> open(Tokens.random(), ACorrespondent.BORN));
  }

  @Test
  void a_reply_is_kept_once_a_form_and_the_practice_is_told() {
    sent();
    PatientThread thread = threads.find(ada.practice(), ada.thread()).orElseThrow();
    reply.reply(thread, "Thank you", FORM);
    reply.reply(thread, "Thank you", FORM);
    reply.reply(thread, "Thank you, and it is better", FORM);

    assertThat(threads.messages(ada.practice(), ada.thread(), 10))
        .filteredOn(Message::fromPatient)
        .allSatisfy(message -> assertThat(message.authorName()).isEqualTo("Ada Lovelace"))
        .extracting(Message::text)
        .containsExactly("Thank you", "Thank you, and it is better");
    assertThat(replied.fired())
        .containsExactly(toldOf("Thank you"), toldOf("Thank you, and it is better"));
    assertThat(trail.actions(ada.practice()))
        .containsExactly(Action.PATIENT_REPLIED, Action.PATIENT_REPLIED);
  }

  private PatientReplied toldOf(String text) {
    return new PatientReplied(ada.practice(), ada.thread(), text, clock.instant());
  }

  private Message write(String text) {
    return writeToPatient.write(
        ada, text, Message.key(Tokens.random(), text), UUID.randomUUID(), "Dr Amina Patel");
  }

  /** Writes, and gives the secret of the link that was sent. */
  private String sent() {
    write("Hello");
    String body = texts.all().get(texts.all().size() - 1).body();
    return body.substring(body.lastIndexOf('/') + 1);
  }

  private LinkVisit follow(String token, String cookie) {
    return followLink.follow(token, cookie, VISIT);
  }

  private Opening open(String token, BirthDate born) {
    return openThread.open(token, born, VISIT);
  }

  private String opened(String token) {
    return open(token, ACorrespondent.BORN).cookie().orElseThrow();
  }
}
