package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.carepost.messaging.NewText;
import org.carepost.messaging.TextPatient;
import org.carepost.messaging.TextTemplate;
import org.carepost.people.MobileNumber;
import org.carepost.platform.web.OwnOrigin;
import org.carepost.platform.web.Tokens;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practices;

/** Texts that lead to a call, each with a link of its own; nothing clinical is in them. */
@ApplicationScoped
public class CallTexts {
  private static final Duration AT_ONCE = Duration.ofMinutes(5);

  private final CallLinks links;
  private final TextPatient textPatient;
  private final Practices practices;
  private final OwnOrigin origin;
  private final Words words;
  private final Clock clock;

  @Inject
  CallTexts(
      CallLinks links,
      TextPatient textPatient,
      Practices practices,
      OwnOrigin origin,
      Words words,
      Clock clock) {
    this.links = links;
    this.textPatient = textPatient;
    this.practices = practices;
    this.origin = origin;
    this.words = words;
    this.clock = clock;
  }

  /** Texts the patient, in the caller's transaction. */
  void send(TextTemplate template, Call call, Participant patient) {
    NewText text =
        NewText.of(
            call.practice(),
            call.caseId().orElse(call.id()),
            call.participants().mobile(),
            template.kind(),
            template.key(),
            Map.of(
                "name", call.participants().name().given(),
                "when", when(call),
                "link", link(call, patient)));
    textPatient.text(
        template == TextTemplate.VIDEO_REMINDER ? text.pointlessAfter(call.scheduledFor()) : text);
  }

  /** Texts a guest, in the caller's transaction. */
  void sendToGuest(Call call, Participant guest, MobileNumber mobile) {
    textPatient.text(
        call.practice(),
        call.id(),
        mobile,
        TextTemplate.VIDEO_GUEST.key(),
        Map.of("when", when(call), "link", link(call, guest)));
  }

  /** A new link for a participant, as it is sent. */
  String link(Call call, Participant participant) {
    Instant now = clock.instant();
    String token = Tokens.link();
    Instant from = call.scheduledFor().isAfter(now) ? call.scheduledFor() : now;
    links.add(new CallLink(token, participant, from));
    return origin.link("/v/" + token);
  }

  private String when(Call call) {
    Instant now = clock.instant();
    return call.scheduledFor().isBefore(now.plus(AT_ONCE))
        ? words.text("video.text.now")
        : new CallMoments(words, now, practices.get(call.practice()).zone())
            .inText(call.scheduledFor());
  }
}
