package org.carepost.messaging.handset;

/**
 * One phone in the list.
 *
 * @param number as it is dialled at home
 * @param path of its page
 * @param when the newest text came, in words
 * @param text the newest text
 */
public record PhoneView(String number, String path, String when, String text) {
  static PhoneView of(HandsetText newest) {
    String number = newest.mobile().national();
    return new PhoneView(
        number,
        "/handset/" + number.replace(" ", "").replace("+", "%2B"),
        ScreenText.words(newest.at()),
        newest.body());
  }
}
