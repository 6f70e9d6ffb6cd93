package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.people.MobileNumber;
import org.carepost.people.StaffMember;

/** Sends a text that shows that texts arrive. */
@ApplicationScoped
public class SendTestText {
  private final TextPatient texts;
  private final Audit audit;

  /** Sends as other texts are sent. */
  @Inject
  public SendTestText(TextPatient texts, Audit audit) {
    this.texts = texts;
    this.audit = audit;
  }

  /** Queues a test text, to be sent at any time of day. */
  @Transactional
  public TextMessage send(MobileNumber to, StaffMember by) {
    TextMessage text =
        texts.text(
            NewText.of(
                by.practice(), by.id(), to, TextKind.CODE, TextTemplate.TEST_TEXT.key(), Map.of()));
    audit.record(by.practice(), by.actor(), Action.TEXT_SENT, text.id().toString());
    return text;
  }
}
