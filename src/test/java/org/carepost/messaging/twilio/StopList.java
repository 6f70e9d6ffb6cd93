package org.carepost.messaging.twilio;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whom Twilio sends nothing more, by the words that it heeds on long numbers unless it is told
 * otherwise: a reply that is nothing but the word, in any case.
 *
 * @see <a href="https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out">Twilio, Advanced
 *     Opt-Out</a>
 */
public final class StopList {
  private static final Set<String> STOP =
      Set.of("STOP", "STOPALL", "UNSUBSCRIBE", "END", "QUIT", "CANCEL", "REVOKE", "OPTOUT");
  private static final Set<String> START = Set.of("START", "UNSTOP", "YES");

  private final Set<String> stopped = ConcurrentHashMap.newKeySet();

  /**
   * Somebody texts to us.
   *
   * @param from in E.164
   * @return what a messaging service with Advanced Opt-Out says of it as <code>OptOutType</code>
   */
  public Optional<String> hear(String from, String words) {
    String word = words.toUpperCase(Locale.ROOT);
    if (STOP.contains(word)) {
      stopped.add(from);
      return Optional.of("STOP");
    }
    if (START.contains(word)) {
      stopped.remove(from);
      return Optional.of("START");
    }
    return Optional.empty();
  }

  /** How Twilio answers when we text somebody. */
  Mischief answer(Map<String, String> fields) {
    return stopped.contains(fields.get("To")) ? Mischief.refused(400, 21610) : Mischief.NONE;
  }
}
