package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.carepost.people.StaffMember;
import org.carepost.platform.WallClock;
import org.carepost.platform.web.Words;

/** Shows a service with what came and what the practice says of it. */
@ApplicationScoped
public class ReadCurated {
  private static final List<String> FACTS =
      List.of(
          "name",
          "phone",
          "description",
          "eligibility_description",
          "minimum_age",
          "maximum_age",
          "wait_time",
          "alert");

  private final CurateService curateService;
  private final LocalChanges changes;
  private final Words words;
  private final Clock clock;

  @Inject
  ReadCurated(CurateService curateService, LocalChanges changes, Words words, Clock clock) {
    this.curateService = curateService;
    this.changes = changes;
    this.words = words;
    this.clock = clock;
  }

  /** The service, if the practice sees it. */
  @Transactional
  public CuratedView read(String id, StaffMember by) {
    Service service = curateService.seen(id, by.practice());
    List<LocalChange> said = changes.of(by.practice(), List.of(id));
    Local local = new Local(said, clock.instant());
    ServiceDocument came = ServiceDocument.of(service.document());
    Map<String, String> ours = local.corrections();
    List<CuratedView.Fact> facts =
        FACTS.stream()
            .map(
                field ->
                    new CuratedView.Fact(
                        words.text("navigation.fact." + field),
                        came(came, field),
                        ours.getOrDefault(field, "")))
            .toList();
    List<CuratedView.Said> history = new ArrayList<>(said.stream().map(this::said).toList());
    Collections.reverse(history);
    String origin =
        service.source().isEmpty()
            ? words.text("navigation.curate.own")
            : words.text("navigation.curate.from", service.source(), time(service.modifiedAt()));
    return new CuratedView(
        id, local.applied(came).name(), origin, facts, local.isRetired(), history);
  }

  private CuratedView.Said said(LocalChange it) {
    String field =
        it.kind() == LocalChange.Kind.CORRECTED
            ? words.text("navigation.fact." + it.field())
            : it.field();
    String value =
        it.kind() == LocalChange.Kind.CAPACITY
            ? words.text("navigation.capacity." + it.value())
            : it.value();
    return new CuratedView.Said(
        words.text("navigation.change." + it.kind().name(), field, value),
        it.reason(),
        words.text("navigation.change.who", it.author(), time(it.at())));
  }

  private static String came(ServiceDocument came, String field) {
    return field.equals("phone") ? came.phone() : came.json().path(field).asText("");
  }

  private static String time(Instant moment) {
    return WallClock.ENGLAND.full(moment);
  }
}
