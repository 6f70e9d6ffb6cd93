package org.carepost.navigation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.navigation.LocalChange.Kind;
import org.carepost.people.StaffMember;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** Keeps what a practice says of services, with author and reason; no import undoes it. */
@ApplicationScoped
public class CurateService {
  private static final Duration CAPACITY_COUNTS = Duration.ofHours(24);
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final DirectoryRows rows;
  private final LocalChanges changes;
  private final FindPlace findPlace;
  private final Audit audit;
  private final Clock clock;

  @Inject
  CurateService(
      DirectoryRows rows, LocalChanges changes, FindPlace findPlace, Audit audit, Clock clock) {
    this.rows = rows;
    this.changes = changes;
    this.findPlace = findPlace;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Something that a practice says; each field has been checked.
   *
   * @param field what is corrected, or the need; else empty
   * @param value what is said
   * @param days that a notice counts, or 0
   * @param reason why
   */
  public record Said(Kind kind, String field, String value, int days, String reason) {}

  /**
   * An entry of one's own; each field has been checked.
   *
   * @param term key of its kind
   * @param postcode where, or empty
   */
  public record Own(
      String name, String term, String phone, String postcode, String description, String reason) {}

  /**
   * Says something of a service.
   *
   * @throws Problem not found, if the practice does not see it
   */
  @Transactional
  public void say(String service, Said said, StaffMember by) {
    seen(service, by.practice());
    Instant now = clock.instant();
    Instant until =
        said.kind() == Kind.CAPACITY
            ? now.plus(CAPACITY_COUNTS)
            : said.days() > 0 ? now.plus(Duration.ofDays(said.days())) : null;
    changes.add(
        new LocalChange(
            service, said.kind(), said.field(), said.value(), until, said.reason(), by, now));
    audit.record(by.practice(), by.actor(), Action.DIRECTORY_CHANGED, service);
  }

  /** Adds an entry that the practice alone sees; answers its id. */
  @Transactional
  public String add(Own own, StaffMember by) {
    Instant now = clock.instant();
    String id = Ids.next().toString();
    Service service =
        new Service(
            new ReadService(now)
                .read(document(id, own), "", (path, reason) -> {})
                .orElseThrow(() -> new IllegalArgumentException("not checked")),
            by.practice(),
            "",
            now);
    service.changedIn(rows.next(false));
    rows.add(service);
    changes.add(new LocalChange(id, Kind.ADDED, "", "", null, own.reason(), by, now));
    audit.record(by.practice(), by.actor(), Action.DIRECTORY_CHANGED, id);
    return id;
  }

  /**
   * The service, if the practice sees it.
   *
   * @throws Problem not found, if it does not
   */
  Service seen(String id, PracticeId practice) {
    return rows.find(id)
        .filter(it -> it.retiredAt().isEmpty())
        .filter(it -> it.practice().map(practice::equals).orElse(true))
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  private ObjectNode document(String id, Own own) {
    ObjectNode service = MAPPER.createObjectNode();
    service.put("id", id).put("name", own.name()).put("status", "active");
    service.put("description", own.description());
    if (!own.phone().isEmpty()) {
      service.putArray("phones").addObject().put("id", id).put("number", own.phone());
    }
    ObjectNode attribute = service.putArray("attributes").addObject();
    attribute.put("id", id).put("link_entity", "service");
    attribute.putObject("taxonomy_term").put("id", own.term()).put("name", own.term());
    if (!own.postcode().isEmpty()) {
      ObjectNode place = service.putArray("service_at_locations").addObject().put("id", id);
      ObjectNode location = place.putObject("location").put("id", id);
      location.put("location_type", "physical").put("name", own.name());
      location.putArray("addresses").addObject().put("postal_code", own.postcode());
      Optional<FindPlace.Found> found = findPlace.find(own.postcode());
      found.ifPresent(
          it ->
              location
                  .put("latitude", it.point().latitude())
                  .put("longitude", it.point().longitude()));
    }
    return service;
  }
}
