package org.carepost.consultation;

import java.util.List;
import java.util.stream.Stream;
import org.carepost.navigation.FoundService;
import org.carepost.navigation.Offer;
import org.carepost.platform.web.Choice;

/**
 * Services that can deal with it now.
 *
 * @param journey where they stand
 * @param offer what was found
 */
public record OtherHelpView(Journey journey, Offer offer) {
  /** The services, each with where it is and why it fits. */
  public List<Choice> choices() {
    return Stream.concat(
            offer.services().stream(), offer.last().stream().filter(last -> !isAmong(last)))
        .map(it -> new Choice(it.service(), it.name(), hint(it)))
        .toList();
  }

  private boolean isAmong(FoundService last) {
    return offer.services().stream().anyMatch(it -> it.service().equals(last.service()));
  }

  private static String hint(FoundService service) {
    return Stream.of(service.address(), service.phone(), service.why())
        .filter(text -> !text.isEmpty())
        .reduce((one, other) -> one + " · " + other)
        .orElse("");
  }

  /** Name of the practice. */
  public String practice() {
    return journey.practice().name();
  }

  /** Address of the practice's front door. */
  public String home() {
    return "/r/" + journey.practice().id();
  }
}
