package org.carepost.navigation;

import java.util.List;

/**
 * A service at a place that was found.
 *
 * @param service its id
 * @param place id of the service at the location; empty if it is nowhere in particular
 * @param name what people call it
 * @param organisation who runs it, or empty
 * @param kind key of the kind that it was found as; empty if by words alone
 * @param kindName what people call the kind, or empty
 * @param address in one line, or empty
 * @param phone as it is to be shown, or empty
 * @param miles away as the crow flies; null if that is not known
 * @param reasons why it fits, or for a near miss that and the one thing why not, last
 * @param more whether it stands behind "more": two of its kind come before it
 */
public record FoundService(
    String service,
    String place,
    String name,
    String organisation,
    String kind,
    String kindName,
    String address,
    String phone,
    Double miles,
    List<Reason> reasons,
    boolean more) {
  /** The reasons in one line, like "0.4 miles · open until 22:00 · sees over-16s". */
  public String why() {
    return String.join(" · ", reasons.stream().map(Reason::text).toList());
  }

  /** The same behind "more". */
  FoundService behindMore() {
    return new FoundService(
        service, place, name, organisation, kind, kindName, address, phone, miles, reasons, true);
  }
}
