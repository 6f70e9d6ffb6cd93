package org.carepost.messaging;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A message as the patient sees it.
 *
 * @param author name of the member of staff
 * @param when day and time in words, on the practice's wall clock
 * @param iso the same for machines
 */
public record MessageView(
    boolean fromPatient, String author, String when, String iso, String text) {
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.UK);

  static MessageView of(Message message, ZoneId zone) {
    return new MessageView(
        message.fromPatient(),
        message.authorName(),
        WORDS.format(message.at().atZone(zone)),
        message.at().toString(),
        message.text());
  }
}
