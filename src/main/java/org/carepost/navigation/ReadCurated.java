package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.carepost.people.StaffMember;
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
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK)
          .withZone(ZoneId.of("Europe/London"));

  private final CurateService curateService;
  private final LocalChanges changes;
  private final DirectoryImports imports;
  private final KnownPostcodes postcodes;
  private final Words words;
  private final Clock clock;

  @Inject
  ReadCurated(
      CurateService curateService,
      LocalChanges changes,
      DirectoryImports imports,
      KnownPostcodes postcodes,
      Words words,
      Clock clock) {
    this.curateService = curateService;
    this.changes = changes;
    this.imports = imports;
    this.postcodes = postcodes;
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

  /** The practice's last imports, in words, the newest first. */
  @Transactional
  public List<String> imports(StaffMember by) {
    return imports.of(by.practice(), 10).stream().map(this::line).toList();
  }

  /** How it is known where postcodes are, in words. */
  @Transactional
  public String postcodes() {
    return postcodes.lastLoad().map(this::line).orElse(words.text("navigation.postcodes.none"));
  }

  private String line(PostcodeLoad it) {
    return it.isLoaded()
        ? words.text(
            "navigation.postcodes.loaded",
            time(it.at()),
            it.file(),
            it.kept(),
            it.withoutPlace(),
            it.refused())
        : words.text(
            "navigation.postcodes.refused",
            time(it.at()),
            it.file(),
            words.text("navigation.postcodes.reason." + it.reason(), it.refusedLine()));
  }

  private String line(DirectoryImport it) {
    Stream<Object> counts = Stream.of(it.counts()).flatMap(all -> Arrays.stream(all).boxed());
    Object[] values =
        Stream.concat(
                Stream.of(time(it.begunAt()), it.source(), it.author(), it.services()), counts)
            .toArray();
    return words.text("navigation.import." + it.state().name(), values);
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
    return TIME.format(moment);
  }
}
