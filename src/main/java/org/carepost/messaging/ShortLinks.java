package org.carepost.messaging;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carepost.platform.web.FormErrors;

/**
 * Addresses of services that shorten others: a patient cannot see where they lead, and networks
 * take texts with them for fraud.
 */
public final class ShortLinks {
  private static final Pattern SHORT =
      Pattern.compile(
          "(?<![\\w.-])(?:bit\\.ly|tinyurl\\.com|t\\.co|goo\\.gl|ow\\.ly|is\\.gd|buff\\.ly|"
              + "rebrand\\.ly|cutt\\.ly|shorturl\\.at|rb\\.gy|t\\.ly|tiny\\.cc|lnkd\\.in|s\\.id)"
              + "/\\S+",
          Pattern.CASE_INSENSITIVE);

  private ShortLinks() {}

  /** Adds that words hold one, if so. */
  public static void check(String field, String words, FormErrors errors) {
    Matcher link = SHORT.matcher(words);
    if (link.find()) {
      errors.add(field, "messaging.words.shortLink", link.group());
    }
  }
}
