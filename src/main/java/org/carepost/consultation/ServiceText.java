package org.carepost.consultation;

import java.util.List;
import java.util.regex.Pattern;
import org.carepost.navigation.FoundService;

/**
 * A service as a form keeps it: a line for each part.
 *
 * @param id of the service
 * @param kind key of the kind that it was found as, or empty
 * @param name what people call it
 * @param where address and telephone number, or empty
 */
record ServiceText(String id, String kind, String name, String where) {
  private static final Pattern LINE = Pattern.compile("\n");
  private static final int PARTS = 4;

  static String of(FoundService service) {
    String where =
        service.phone().isEmpty() ? service.address() : service.address() + ", " + service.phone();
    return String.join(
        "\n", service.service(), service.kind(), oneLine(service.name()), oneLine(where));
  }

  private static String oneLine(String text) {
    return LINE.matcher(text).replaceAll(" ");
  }

  static ServiceText parse(String text) {
    List<String> parts = List.of(LINE.split(text, PARTS));
    return new ServiceText(
        parts.get(0), parts.get(1), parts.get(2), parts.size() < PARTS ? "" : parts.get(3));
  }
}
