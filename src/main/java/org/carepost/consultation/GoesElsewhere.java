package org.carepost.consultation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carepost.navigation.Signpost;
import org.carepost.navigation.SignpostState;

/**
 * Other help that somebody has accepted.
 *
 * @param name what people call it
 * @param address in one line, or empty
 * @param telephone as it is shown, or empty
 * @param alone whether they need nothing from the practice
 */
public record GoesElsewhere(String name, String address, String telephone, boolean alone) {
  /** An address and a telephone number, either of which may be missing. */
  private static final Pattern WHERE =
      Pattern.compile("(?<address>.*?)(?:(?:^|, )(?<phone>\\+?\\d[\\d ]{1,18}\\d))?");

  /** The one that was accepted last, if it is not yet known what became of it. */
  static Optional<GoesElsewhere> of(List<Signpost> offered, boolean alone) {
    return offered.stream()
        .filter(it -> it.state() == SignpostState.ACCEPTED)
        .reduce((before, last) -> last)
        .map(it -> at(it.serviceName(), it.serviceWhere(), alone));
  }

  private static GoesElsewhere at(String name, String where, boolean alone) {
    Matcher parts = WHERE.matcher(where);
    return parts.matches()
        ? new GoesElsewhere(
            name,
            parts.group("address"),
            Optional.ofNullable(parts.group("phone")).orElse(""),
            alone)
        : new GoesElsewhere(name, where, "", alone);
  }

  /** The telephone number as a link. */
  public String telephoneLink() {
    return "tel:" + telephone.replace(" ", "");
  }
}
