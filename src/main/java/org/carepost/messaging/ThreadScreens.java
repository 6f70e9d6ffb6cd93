package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.Tokens;

/** The pages that a link can show. */
@ApplicationScoped
public class ThreadScreens {
  private static final int MOST_MESSAGES = 200;
  private static final int GONE = 410;

  private final Threads threads;

  /** Shows the given threads. */
  @Inject
  public ThreadScreens(Threads threads) {
    this.threads = threads;
  }

  /**
   * The link leads nowhere any more; status 410.
   *
   * @param reply what was typed and cannot be sent, or empty
   */
  Page ended(LinkVisit link, String reply) {
    return Page.of("messaging/linkEnded")
        .with("practice", PracticeView.of(link.practice()))
        .with("reply", reply)
        .status(GONE);
  }

  /** Asks for the birth date. */
  Page birthDate(LinkVisit link, String token, BirthDateForm form, FormErrors errors) {
    return Page.of("messaging/birthDate")
        .with("practice", PracticeView.of(link.practice()))
        .with("token", token)
        .with("form", form)
        .errors(errors);
  }

  /**
   * The thread, and a box to reply in.
   *
   * @param reply what is in the box
   */
  Page thread(LinkVisit link, String token, String reply, FormErrors errors) {
    PatientThread thread = link.thread();
    List<MessageView> messages =
        threads.messages(thread.practice(), thread.id(), MOST_MESSAGES).stream()
            .map(message -> MessageView.of(message, link.practice().zone()))
            .toList();
    return Page.of("messaging/thread")
        .with("practice", PracticeView.of(link.practice()))
        .with("token", token)
        .with("reference", thread.reference())
        .with("messages", messages)
        .with("reply", reply)
        .with("limit", Message.LONGEST_REPLY)
        .with("once", Tokens.random())
        .with("sent", false)
        .errors(errors);
  }
}
