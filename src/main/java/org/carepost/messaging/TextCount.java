package org.carepost.messaging;

import java.util.List;
import org.carepost.platform.web.Words;

/**
 * What a text costs and why, in words.
 *
 * @param parts how many fragments
 * @param tooLong whether those are more than can be sent
 * @param cost like "1 text, 2.4p"
 * @param dear characters that make it longer, each once; empty if none does
 * @param replaceable whether one of them can be replaced by a plain one
 */
public record TextCount(
    int parts, boolean tooLong, String cost, List<String> dear, boolean replaceable) {
  private static final int MOST_SHOWN = 10;

  /** What these words cost. */
  public static TextCount of(String text, TextPrice price, Words words) {
    int parts = Fragments.of(text).count();
    List<String> dear = Fragments.allOutsideGsm(text);
    return new TextCount(
        parts,
        parts > TextMessage.MOST_FRAGMENTS,
        words.text("messaging.count.cost", parts, price.words(parts)),
        dear.stream().limit(MOST_SHOWN).map(it -> named(it, words)).toList(),
        dear.stream().anyMatch(PlainCharacters.all()::containsKey));
  }

  /** A character as it can be shown: those without ink have a name. */
  private static String named(String character, Words words) {
    int point = character.codePointAt(0);
    boolean ink =
        !Character.isSpaceChar(point)
            && !Character.isISOControl(point)
            && Character.getType(point) != Character.FORMAT;
    return ink ? character : words.text("messaging.count.noInk", "%04X".formatted(point));
  }
}
