package org.carepost.navigation;

import java.util.Map;
import org.carepost.platform.BrokenContent;
import org.carepost.platform.web.FormErrors;

/** Says at which field of the form a pathway is not whole. */
final class PathwayErrors {
  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("id", "pathway"),
          Map.entry("need", "need"),
          Map.entry("youngest", "youngest"),
          Map.entry("oldest", "oldest"),
          Map.entry("sex", "sex"),
          Map.entry("words", "words"),
          Map.entry("safety", "safety"),
          Map.entry("exclusions", "exclusions"),
          Map.entry("kinds", "kinds"),
          Map.entry("does", "does"),
          Map.entry("script", "script"),
          Map.entry("self-help", "self-help"),
          Map.entry("who", "who"),
          Map.entry("urgency", "urgency"),
          Map.entry("sources", "sources"),
          Map.entry("valid-from", "valid-from"));

  private PathwayErrors() {}

  static void add(BrokenContent broken, FormErrors errors) {
    String path = broken.path().replace("/otherwise/", "/");
    int end = path.indexOf('/', 1);
    String key = path.isEmpty() ? "" : path.substring(1, end < 0 ? path.length() : end);
    String field = FIELDS.get(key);
    if (field == null) {
      errors.add("sources", "navigation.pathway.wrong.sources");
    } else {
      errors.add(field, "navigation.pathway.wrong." + field);
    }
  }
}
