package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.Tokens;

/** The pages that a link can show. */
@ApplicationScoped
public class ThreadScreens {
  private static final int MOST_MESSAGES = 200;
  private static final int GONE = 410;

  private final Threads threads;
  private final PressingWords pressingWords;

  /** Shows the given threads. */
  @Inject
  public ThreadScreens(Threads threads, PressingWords pressingWords) {
    this.threads = threads;
    this.pressingWords = pressingWords;
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

  /** Whom they must call for what they wrote since the practice last did. */
  private Optional<PressingWords.Call> call(List<MessageView> messages) {
    int answered = messages.size();
    while (answered > 0 && messages.get(answered - 1).fromPatient()) {
      answered--;
    }
    return messages.subList(answered, messages.size()).stream()
        .flatMap(it -> pressingWords.call(it.text()).stream())
        .min(Comparator.naturalOrder());
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
        .with("call", call(messages).map(Enum::name).orElse(null))
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
