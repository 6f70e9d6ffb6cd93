package org.carepost.messaging;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every text that Carepost sends, with the values that its words may use. Messaging itself gives
 * <code>practice</code>, the practice's name.
 */
public enum TextTemplate {
  /** Shows that texts arrive. */
  TEST_TEXT,

  /** A request came in. Values: <code>reference</code>, <code>link</code> (to the status page). */
  REQUEST_RECEIVED,

  /**
   * A request was closed to which nobody wrote back. Values: <code>reference</code>, <code>link
   * </code> (to the status page).
   */
  REQUEST_CLOSED,

  /** Somebody was told to call 999 or to ring the practice. Values: <code>name</code>. */
  RED_FLAG_CHECK,

  /** Nobody reads texts at once: whom to call instead. No values. */
  CALL_INSTEAD,

  /** Where help is to be had. Values: <code>link</code> (to where). */
  SIGNPOST_SENT,

  /** Whether it helped there. Values: <code>link</code> (to the answer). */
  SIGNPOST_FOLLOW_UP,

  /**
   * The practice wrote. Values: <code>name</code> (given name), <code>link</code> (to the thread).
   */
  MESSAGE_WAITING,

  /**
   * A video call is offered. Values: <code>name</code> (given name), <code>when</code> (in words),
   * <code>link</code> (to the waiting room).
   */
  VIDEO_INVITED,

  /** The same for somebody whom the patient or the practice wants there: a link, and when. */
  VIDEO_GUEST,

  /** A video call begins soon: as {@link #VIDEO_INVITED}. */
  VIDEO_REMINDER,

  /** It is the turn of who left the waiting room. Values: <code>link</code>. */
  VIDEO_TURN,

  /** A patient did not come to a video call; they may still. Values: <code>link</code>. */
  VIDEO_MISSED,

  /** How was the video call? Values: <code>link</code>. */
  VIDEO_FEEDBACK,

  /**
   * An appointment was booked. Values of all texts about appointments: <code>name</code> (given
   * name), <code>when</code>, <code>what</code> (mode and place), <code>cost</code> (of a missed
   * one), <code>link</code> (to the appointment).
   */
  APPOINTMENT_BOOKED,

  /** An appointment comes nearer. */
  APPOINTMENT_REMINDER,

  /** An appointment takes place at another time or place. */
  APPOINTMENT_MOVED,

  /** The practice cancelled an appointment. */
  APPOINTMENT_CANCELLED,

  /** The patient did not come to an appointment. */
  APPOINTMENT_MISSED,

  /** The patient cancelled an appointment by text. */
  APPOINTMENT_GIVEN_UP,

  /** Which appointment is to be cancelled by a text is not known: none is. No values. */
  CANCEL_UNCLEAR,

  /** A time is free that the patient waits for. Values as above, but for <code>cost</code>. */
  SLOT_OFFERED,

  /** The patient has the time that was offered. */
  SLOT_YOURS,

  /** Somebody else has the time that was offered. */
  SLOT_GONE,

  /** Medicine is to be ordered again. Values: <code>name</code>. */
  MEDICATION_DUE,

  /** Results that are no reason to worry are there. Values: <code>name</code>. */
  RESULTS_READY;

  private static final Set<String> OF_FREE_TIMES =
      Set.of("practice", "name", "when", "what", "link");

  /** Keys of those that anybody can cause who knows a number, without anybody's help. */
  static final Set<String> ANYBODY_CAUSES =
      Stream.of(
              TEST_TEXT,
              CALL_INSTEAD,
              REQUEST_RECEIVED,
              REQUEST_CLOSED,
              RED_FLAG_CHECK,
              SIGNPOST_SENT,
              SIGNPOST_FOLLOW_UP,
              VIDEO_GUEST)
          .map(TextTemplate::key)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> OF_APPOINTMENTS =
      Set.of("practice", "name", "when", "what", "cost", "link");

  /**
   * The template with a key.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static TextTemplate of(String key) {
    return Arrays.stream(values())
        .filter(template -> template.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No text template " + key));
  }

  /** Its key in the file of words, like <code>message-waiting</code>. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What texts of this template are for, unless somebody says otherwise. */
  public TextKind kind() {
    return switch (this) {
      case TEST_TEXT, CALL_INSTEAD -> TextKind.CODE;
      case REQUEST_RECEIVED,
          RED_FLAG_CHECK,
          SIGNPOST_SENT,
          VIDEO_INVITED,
          VIDEO_GUEST,
          VIDEO_TURN,
          VIDEO_MISSED,
          APPOINTMENT_GIVEN_UP,
          CANCEL_UNCLEAR,
          SLOT_YOURS ->
          TextKind.CONFIRMATION;
      case VIDEO_REMINDER,
          APPOINTMENT_BOOKED,
          APPOINTMENT_REMINDER,
          APPOINTMENT_MOVED,
          APPOINTMENT_CANCELLED,
          APPOINTMENT_MISSED,
          MEDICATION_DUE,
          RESULTS_READY ->
          TextKind.REMINDER;
      case VIDEO_FEEDBACK, SLOT_OFFERED, SLOT_GONE -> TextKind.INVITATION;
      case MESSAGE_WAITING, REQUEST_CLOSED -> TextKind.REPLY;
      case SIGNPOST_FOLLOW_UP -> TextKind.SIGNPOST;
    };
  }

  /** Values that the words must use. */
  public Set<String> needed() {
    return switch (this) {
      case CALL_INSTEAD -> Set.of();
      case TEST_TEXT, RED_FLAG_CHECK, CANCEL_UNCLEAR -> Set.of("practice");
      case REQUEST_RECEIVED, REQUEST_CLOSED -> Set.of("practice", "reference");
      case MESSAGE_WAITING,
          SIGNPOST_SENT,
          SIGNPOST_FOLLOW_UP,
          VIDEO_INVITED,
          VIDEO_GUEST,
          VIDEO_REMINDER,
          VIDEO_TURN,
          VIDEO_MISSED,
          VIDEO_FEEDBACK ->
          Set.of("practice", "link");
      case APPOINTMENT_BOOKED,
          APPOINTMENT_REMINDER,
          APPOINTMENT_MOVED,
          APPOINTMENT_CANCELLED,
          APPOINTMENT_GIVEN_UP,
          SLOT_OFFERED ->
          Set.of("practice", "when", "link");
      case APPOINTMENT_MISSED, SLOT_YOURS, SLOT_GONE -> Set.of("practice", "when");
      case MEDICATION_DUE, RESULTS_READY -> Set.of("practice");
    };
  }

  /** Values that the words may use. */
  public Set<String> offered() {
    return switch (this) {
      case TEST_TEXT, CALL_INSTEAD, CANCEL_UNCLEAR -> Set.of("practice");
      case RED_FLAG_CHECK -> Set.of("practice", "name");
      case SIGNPOST_SENT, SIGNPOST_FOLLOW_UP -> Set.of("practice", "link");
      case REQUEST_RECEIVED, REQUEST_CLOSED -> Set.of("practice", "reference", "link");
      case MESSAGE_WAITING -> Set.of("practice", "link", "name");
      case VIDEO_INVITED, VIDEO_REMINDER, VIDEO_TURN, VIDEO_MISSED, VIDEO_FEEDBACK ->
          Set.of("practice", "link", "name", "when");
      case VIDEO_GUEST -> Set.of("practice", "link", "when");
      case APPOINTMENT_BOOKED,
          APPOINTMENT_REMINDER,
          APPOINTMENT_MOVED,
          APPOINTMENT_CANCELLED,
          APPOINTMENT_MISSED,
          APPOINTMENT_GIVEN_UP ->
          OF_APPOINTMENTS;
      case SLOT_OFFERED, SLOT_YOURS, SLOT_GONE -> OF_FREE_TIMES;
      case MEDICATION_DUE, RESULTS_READY -> Set.of("practice", "name");
    };
  }
}
