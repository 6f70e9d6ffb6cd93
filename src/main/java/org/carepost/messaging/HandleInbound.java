package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.people.MobileNumber;
import org.carepost.people.Patients;
import org.carepost.people.StaffMember;
import org.carepost.people.UnfitValue;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/**
 * What staff do about texts that nobody could be given and numbers that fail; what is another
 * practice's is not found.
 */
@ApplicationScoped
public class HandleInbound {
  private static final int MOST_THREADS = 20;

  private final InboundTexts inbound;
  private final Texts texts;
  private final Threads threads;
  private final ReplyToPractice replyToPractice;
  private final TextNumbers numbers;
  private final Patients patients;
  private final Event<PressingChanged> changed;
  private final Audit audit;
  private final Clock clock;

  /** Acts on the given texts and numbers. */
  @Inject
  public HandleInbound(
      InboundTexts inbound,
      Texts texts,
      Threads threads,
      ReplyToPractice replyToPractice,
      TextNumbers numbers,
      Patients patients,
      Event<PressingChanged> changed,
      Audit audit,
      Clock clock) {
    this.inbound = inbound;
    this.texts = texts;
    this.threads = threads;
    this.replyToPractice = replyToPractice;
    this.numbers = numbers;
    this.patients = patients;
    this.changed = changed;
    this.audit = audit;
    this.clock = clock;
  }

  /** Somebody has dealt with it; without effect if that was said before. */
  @Transactional
  public void done(UUID id, StaffMember by) {
    InboundText text = mine(id, by);
    text.done(by.displayName(), clock.instant());
    changed(text, by.practice());
    audit.record(by.practice(), by.actor(), Action.INBOUND_TEXT_HANDLED, id.toString());
  }

  /** It is for the practice of whoever says so, who can read it from now on. */
  @Transactional
  public void take(UUID id, StaffMember by) {
    InboundText text =
        inbound.lockUnknown(id).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    text.takeFor(by.practice());
    changed(text, null);
    audit.record(by.practice(), by.actor(), Action.INBOUND_TEXT_TAKEN, id.toString());
  }

  /**
   * It is from the person with whom this conversation is, and becomes a message in it; without
   * effect if it was dealt with before.
   *
   * @throws Problem not found, if the conversation is not over the number it came from
   */
  @Transactional
  public void give(UUID id, UUID thread, StaffMember by) {
    InboundText text = mine(id, by);
    PatientThread to =
        text.mobile().stream()
            .flatMap(from -> threads.withNumber(by.practice(), from, MOST_THREADS).stream())
            .filter(it -> it.id().equals(thread))
            .findFirst()
            .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    if (text.fate() == InboundText.Fate.WAITING) {
      replyToPractice.reply(to, ReceiveText.fitting(text.body()), text.gatewayId());
      text.join(to);
      changed(text, by.practice());
      audit.record(by.practice(), by.actor(), Action.INBOUND_TEXT_HANDLED, id.toString());
    }
  }

  private void changed(InboundText text, PracticeId shownTo) {
    if (text.pressing()) {
      changed.fire(new PressingChanged(shownTo));
    }
  }

  private InboundText mine(UUID id, StaffMember by) {
    return inbound.lock(by.practice(), id).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  /**
   * A number is right, though texts did not arrive at it.
   *
   * @param typed in E.164
   * @throws Problem not found, if the practice neither wrote to it nor has a patient with it
   */
  @Transactional
  public void confirm(String typed, StaffMember by) {
    MobileNumber number = number(typed);
    boolean known =
        texts.wroteTo(by.practice(), number)
            || !patients.withMobile(by.practice(), number, 1).isEmpty();
    if (!known) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
    numbers.lock(number).confirm();
    audit.record(by.practice(), by.actor(), Action.NUMBER_CONFIRMED, "");
  }

  private static MobileNumber number(String typed) {
    try {
      return new MobileNumber(typed);
    } catch (UnfitValue noNumber) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
  }
}
