package org.carepost.messaging;

import java.time.ZoneId;
import org.carepost.platform.WallClock;

/**
 * A message as the patient sees it.
 *
 * @param author name of the member of staff
 * @param when day and time in words, on the practice's wall clock
 * @param iso the same for machines
 */
public record MessageView(
    boolean fromPatient, String author, String when, String iso, String text) {

  static MessageView of(Message message, ZoneId zone) {
    return new MessageView(
        message.fromPatient(),
        message.authorName(),
        new WallClock(zone).dayAndTime(message.at()),
        message.at().toString(),
        message.text());
  }
}
