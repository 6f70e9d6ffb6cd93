package org.carepost.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** What every request of the benchmark asks: 57 words, as half of the patients write at most. */
final class Asked {
  /** The practice that is asked; not the one whose queue is shown. */
  static final String PRACTICE = "Y00003";

  private static final String WORDS =
      "I have had a cough for about two weeks now and it is not getting better. It is worse at"
          + " night and when I climb the stairs. I have tried honey and a syrup from the pharmacy."
          + " I do not smoke. My mother had asthma. I work with small children and would like to"
          + " know whether I should stay at home.";

  private static final String API =
      """
      {"form":"health",
       "patient":{"givenName":"Grace","familyName":"Hopper","birthDate":"1976-12-09",
         "postcode":"CP4 4LP","mobile":"%s"},
       "contact":{"by":"TEXT","when":"After 4pm"},
       "answers":[{"linkId":"words","value":"%s"},{"linkId":"how-long","value":"weeks"},
         {"linkId":"hope","value":"advice"}]}
      """
          .formatted("%s", WORDS);

  private Asked() {}

  /** For the API. */
  static String json() {
    return API.formatted(mobile());
  }

  /** The same in the fields of all pages. */
  static Map<String, String> fields() {
    Map<String, String> fields = new HashMap<>();
    fields.put("words", WORDS);
    fields.put("how-long", "weeks");
    fields.put("hope", "advice");
    fields.put("given-name", "Grace");
    fields.put("family-name", "Hopper");
    fields.put("birth-date-day", "9");
    fields.put("birth-date-month", "12");
    fields.put("birth-date-year", "1976");
    fields.put("postcode", "CP4 4LP");
    fields.put("mobile", mobile());
    fields.put("contact-by", "TEXT");
    fields.put("contact-when", "After 4pm");
    return fields;
  }

  /** Another one each time: a mobile may be named in so many requests an hour only. */
  static String mobile() {
    return "074" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
  }
}
