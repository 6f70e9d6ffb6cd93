package org.carepost.messaging;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

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
  VIDEO_FEEDBACK;

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
      case TEST_TEXT -> TextKind.CODE;
      case REQUEST_RECEIVED,
          REQUEST_CLOSED,
          RED_FLAG_CHECK,
          VIDEO_INVITED,
          VIDEO_GUEST,
          VIDEO_TURN,
          VIDEO_MISSED ->
          TextKind.CONFIRMATION;
      case VIDEO_REMINDER -> TextKind.REMINDER;
      case VIDEO_FEEDBACK -> TextKind.INVITATION;
      case MESSAGE_WAITING -> TextKind.REPLY;
    };
  }

  /** Values that the words must use. */
  public Set<String> needed() {
    return switch (this) {
      case TEST_TEXT, RED_FLAG_CHECK -> Set.of("practice");
      case REQUEST_RECEIVED, REQUEST_CLOSED -> Set.of("practice", "reference");
      case MESSAGE_WAITING,
          VIDEO_INVITED,
          VIDEO_GUEST,
          VIDEO_REMINDER,
          VIDEO_TURN,
          VIDEO_MISSED,
          VIDEO_FEEDBACK ->
          Set.of("practice", "link");
    };
  }

  /** Values that the words may use. */
  public Set<String> offered() {
    return switch (this) {
      case TEST_TEXT -> Set.of("practice");
      case RED_FLAG_CHECK -> Set.of("practice", "name");
      case REQUEST_RECEIVED, REQUEST_CLOSED -> Set.of("practice", "reference", "link");
      case MESSAGE_WAITING -> Set.of("practice", "link", "name");
      case VIDEO_INVITED, VIDEO_REMINDER, VIDEO_TURN, VIDEO_MISSED, VIDEO_FEEDBACK ->
          Set.of("practice", "link", "name", "when");
      case VIDEO_GUEST -> Set.of("practice", "link", "when");
    };
  }
}
