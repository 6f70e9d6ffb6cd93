package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.carepost.messaging.BirthDateForm;
import org.carepost.messaging.PracticeView;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.Words;

/** The pages that a link to a call can show. */
@ApplicationScoped
public class CallScreens {
  private static final int GONE = 410;

  private final ReadLine readLine;
  private final TurnServers turnServers;
  private final Words words;
  private final Clock clock;

  @Inject
  CallScreens(ReadLine readLine, TurnServers turnServers, Words words, Clock clock) {
    this.readLine = readLine;
    this.turnServers = turnServers;
    this.words = words;
    this.clock = clock;
  }

  /** The link leads nowhere any more; status 410. */
  Page ended(CallDoor door) {
    return page("video/linkEnded", door).status(GONE);
  }

  /** Asks for the birth date. */
  Page birthDate(CallDoor door, String token, BirthDateForm form, FormErrors errors) {
    return page("video/birthDate", door).with("link", token).with("form", form).errors(errors);
  }

  /** Asks a guest who they are. */
  Page guestName(CallDoor door, String token, String typed, FormErrors errors) {
    return page("video/guestName", door).with("link", token).with("name", typed).errors(errors);
  }

  /** When it is, whom with, and the ways to the device test and the waiting room. */
  Page ready(CallDoor door, String token) {
    return needing("video/ready", door, token)
        .with("clinician", door.call().participants().clinicianName())
        .with("when", moments(door).day(door.call().scheduledFor()))
        .with("toBeTexted", door.call().wantsText());
  }

  /** Whom they wait for, their place in the line, how late it runs. */
  Page waiting(CallDoor door, String token) {
    return needing("video/waiting", door, token)
        .with("clinician", door.call().participants().clinicianName())
        .with("line", readLine.of(door.call()))
        .with("guest", door.isGuests());
  }

  /** The call itself. */
  Page call(CallDoor door, String token) {
    return page("video/call", door)
        .with("link", token)
        .with("room", door.call().id().toString())
        .with("clinician", door.call().participants().clinicianName());
  }

  /** They have left, and may go back in. */
  Page left(CallDoor door, String token) {
    return page("video/left", door).with("link", token);
  }

  /** It is over; a patient is asked how it was. */
  Page over(CallDoor door, String token) {
    boolean asked = door.call().state() == CallState.ENDED && !door.isGuests();
    return page("video/over", door)
        .with("link", token)
        .with("state", door.call().state().name())
        .with("asked", asked)
        .with("rated", door.call().feedback().isPresent());
  }

  /** The device test. */
  Page deviceTest(CallDoor door, String token) {
    return page("video/deviceTest", door)
        .with("link", token)
        .with("relays", turnServers.configuration(door.participant().id()).toString());
  }

  /** A page on which they can say what would help them. */
  private Page needing(String template, CallDoor door, String token) {
    return page(template, door)
        .with("link", token)
        .with("needs", CallNeed.choices(words))
        .with("said", door.participant().needs().stream().map(Enum::name).toList());
  }

  private static Page page(String template, CallDoor door) {
    return Page.of(template).with("practice", PracticeView.of(door.practice()));
  }

  private CallMoments moments(CallDoor door) {
    return new CallMoments(words, clock.instant(), door.practice().zone());
  }
}
