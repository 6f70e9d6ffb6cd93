package org.carepost.navigation;

import java.util.Objects;
import java.util.UUID;
import org.carepost.people.BirthDate;
import org.carepost.people.MobileNumber;
import org.carepost.platform.PracticeId;

/**
 * A service to be offered to somebody.
 *
 * @param practice whose patient it is
 * @param about what staff know it by: a reference, or a name, 200 characters at most
 * @param request the request that led to it, or null for a caller who made none
 * @param patient the registered patient, or null if not known
 * @param pathway id of the pathway that decided, or empty if words alone did
 * @param pathwayVersion its version; 0 without a pathway
 * @param service id of the service
 * @param serviceName what people call it
 * @param serviceWhere its address and telephone number in one line, or empty
 * @param kind key of the kind that it was found as, or empty
 * @param born when they were born, or null if not known: who opens their link must know it
 * @param mobile where they get texts, or null
 */
public record NewSignpost(
    PracticeId practice,
    String about,
    UUID request,
    UUID patient,
    String pathway,
    int pathwayVersion,
    String service,
    String serviceName,
    String serviceWhere,
    String kind,
    BirthDate born,
    MobileNumber mobile) {
  /** An offer; request, patient, birth date and mobile may be missing. */
  public NewSignpost {
    Objects.requireNonNull(practice, "practice");
    Objects.requireNonNull(pathway, "pathway");
    Objects.requireNonNull(service, "service");
    Objects.requireNonNull(serviceName, "serviceName");
    Objects.requireNonNull(serviceWhere, "serviceWhere");
    Objects.requireNonNull(kind, "kind");
  }

  /** The service that somebody chose of those that were found. */
  public static NewSignpost of(
      PracticeId practice,
      Pathway pathway,
      String about,
      FoundService service,
      BirthDate born,
      MobileNumber mobile) {
    return new NewSignpost(
        practice,
        about,
        null,
        null,
        pathway.id(),
        pathway.pedigree().version(),
        service.service(),
        service.name(),
        service.address() + (service.phone().isEmpty() ? "" : ", " + service.phone()),
        service.kind(),
        born,
        mobile);
  }

  /** The same, for a request. */
  public NewSignpost about(UUID id) {
    return new NewSignpost(
        practice,
        about,
        id,
        patient,
        pathway,
        pathwayVersion,
        service,
        serviceName,
        serviceWhere,
        kind,
        born,
        mobile);
  }

  /** The same, for a registered patient. */
  public NewSignpost forPatient(UUID id) {
    return new NewSignpost(
        practice,
        about,
        request,
        id,
        pathway,
        pathwayVersion,
        service,
        serviceName,
        serviceWhere,
        kind,
        born,
        mobile);
  }

  /** Nothing of the person. */
  @Override
  public String toString() {
    return "NewSignpost[" + pathway + " " + service + "]";
  }
}
