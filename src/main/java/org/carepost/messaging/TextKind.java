package org.carepost.messaging;

import org.carepost.platform.outbox.Priority;

/** What a text is for: when it may arrive, and who may refuse it, follow from it. */
public enum TextKind {
  /** What a member of staff writes to the patient about their own request. */
  REPLY(Hours.WORKING_DAY),
  /** Tells at once that what the patient has just done was received. */
  CONFIRMATION(Hours.ANY),
  /** Of an appointment, or of something that is due. */
  REMINDER(Hours.TEXT_HOURS),
  /** Where else help is to be had. */
  SIGNPOST(Hours.WORKING_DAY),
  /** Offers something: a freed slot, a call to book. */
  INVITATION(Hours.TEXT_HOURS),
  /** To many at once. */
  CAMPAIGN(Hours.TEXT_HOURS),
  /** A one-time code. */
  CODE(Hours.ANY);

  private final Hours hours;

  TextKind(Hours hours) {
    this.hours = hours;
  }

  /** When texts may arrive. */
  public enum Hours {
    /** Day and night: the patient is waiting for it. */
    ANY,
    /** In the practice's core hours, its breaks included. */
    WORKING_DAY,
    /** In the hours of the setting <code>text.hours</code>. */
    TEXT_HOURS
  }

  /** When it may arrive. */
  public Hours hours() {
    return hours;
  }

  /** Which of the texts that are due leaves first. */
  Priority priority() {
    return switch (this) {
      case CODE, REPLY, CONFIRMATION -> Priority.SOON;
      case REMINDER, SIGNPOST, INVITATION, CAMPAIGN -> Priority.LATER;
    };
  }

  /** Whether a patient may refuse texts of this kind. */
  public boolean refusable() {
    return this != CODE;
  }

  /** Whether it is kept from a number that replied STOP. */
  public boolean stoppable() {
    return this != CODE && this != REPLY;
  }
}
