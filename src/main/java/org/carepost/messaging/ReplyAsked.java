package org.carepost.messaging;

import java.util.regex.Pattern;

/** Tells whether English words ask for a reply by text. */
final class ReplyAsked {
  private static final Pattern REPLY_WORD =
      Pattern.compile("(?i:\\breply(?: with)?)[^\\p{L}{}]*\\b[A-Z]{2,}\\b");
  private static final Pattern TEXT_WORD =
      Pattern.compile("(?i:\\btext)[^\\p{L}{}]*\\b(?:CANCEL|YES|NO|STOP|START)\\b");
  private static final Pattern TO_THIS =
      Pattern.compile("(?i)\\b(?:reply to this (?:text|message|number)|text (?:us )?back)\\b");

  private ReplyAsked() {}

  static boolean in(String words) {
    return REPLY_WORD.matcher(words).find()
        || TEXT_WORD.matcher(words).find()
        || TO_THIS.matcher(words).find();
  }
}
