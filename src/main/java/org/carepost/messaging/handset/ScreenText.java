package org.carepost.messaging.handset;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carepost.platform.WallClock;
import org.carepost.platform.web.OwnOrigin;

/**
 * A text on a phone's screen.
 *
 * @param when day and time of arrival in words, on England's wall clock
 * @param parts its words, in order
 */
public record ScreenText(String when, List<Part> parts) {

  /**
   * Words that lead somewhere or not.
   *
   * @param path on this site, or null
   */
  public record Part(String words, String path) {}

  static ScreenText of(HandsetText text, OwnOrigin origin) {
    return new ScreenText(words(text.at()), parts(text.body(), origin.link("")));
  }

  static String words(Instant moment) {
    return WallClock.ENGLAND.dayAndTime(moment);
  }

  /** Cuts a text at the links to an origin; links to elsewhere stay words. */
  static List<Part> parts(String text, String origin) {
    List<Part> parts = new ArrayList<>();
    Matcher links =
        Pattern.compile(Pattern.quote(origin) + "(/[A-Za-z0-9/_-]*(\\?[A-Za-z0-9=&-]+)?)")
            .matcher(text);
    int from = 0;
    while (links.find()) {
      parts.add(new Part(text.substring(from, links.start()), null));
      parts.add(new Part(links.group(), links.group(1)));
      from = links.end();
    }
    parts.add(new Part(text.substring(from), null));
    return parts;
  }
}
