package org.carepost.navigation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carepost.platform.WallClock;
import org.carepost.platform.web.Words;
import org.carepost.practice.Holidays;

/**
 * Says for a service at a place why it fits a query, and what does not.
 *
 * @param query what is asked for
 * @param near where distances count from, or null
 * @param now when it is asked
 */
record Judge(DirectoryQuery query, Point near, Instant now, Holidays holidays, Words words) {
  private static final WallClock ENGLAND = WallClock.ENGLAND;
  private static final Duration NOT_CLOSING_WITHIN = Duration.ofMinutes(30);
  private static final Duration FAR_AHEAD = Duration.ofDays(6);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
  private static final Set<String> HARDER = Set.of("not-language", "not-access");
  private static final Map<String, Set<String>> SEXES =
      Map.of("female", Set.of("female", "f", "women"), "male", Set.of("male", "m", "men"));

  /**
   * What was found out.
   *
   * @param miles away, or null
   * @param known whether its hours are known, if they matter
   */
  record Judged(List<Reason> fits, List<Reason> fails, Double miles, boolean known) {
    /** Whether the person is seen there, though maybe not in their language or without a step. */
    boolean sees() {
      return fails.stream().map(Reason::code).allMatch(HARDER::contains);
    }
  }

  /** Looks at a service at a place. */
  Judged judge(ServiceDocument service, ServiceDocument.Place place, Local local) {
    List<Reason> fits = new ArrayList<>();
    List<Reason> fails = new ArrayList<>();
    Double miles = near == null ? null : place.point().map(near::milesTo).orElse(null);
    if (miles != null) {
      fits.add(reason("distance", miles));
    } else if (place.id().isEmpty()) {
      fits.add(reason("anywhere"));
    }
    Openings openings = new Openings(service.schedules(place), holidays, ENGLAND.zone());
    query.at().ifPresent(at -> judgeHours(openings, at, fits, fails));
    judgeAge(service, fits, fails);
    judgeSex(service, fits, fails);
    judgeLanguage(service, place, fits, fails);
    judgeAccess(service, place, fits, fails);
    assured(service, fits);
    judgeCapacity(local, fits, fails);
    Stream.concat(local.notice().stream(), Stream.of(service.text("alert")))
        .filter(it -> !it.isEmpty())
        .forEach(it -> fits.add(new Reason("notice", it)));
    return new Judged(fits, fails, miles, query.at().isEmpty() || openings.areKnown());
  }

  private void judgeHours(Openings openings, Instant at, List<Reason> fits, List<Reason> fails) {
    if (!openings.areKnown()) {
      fits.add(reason("hours-not-known"));
      return;
    }
    Optional<Openings.Session> session = openings.at(at);
    if (session.isEmpty()) {
      fails.add(
          openings
              .nextAfter(at)
              .map(it -> reason("closed-opens", moment(it, at)))
              .orElseGet(() -> reason("closed")));
      return;
    }
    Instant closes = session.get().to();
    if (closes.isAfter(at.plus(FAR_AHEAD))) {
      fits.add(reason("always-open"));
    } else if (closes.isBefore(at.plus(NOT_CLOSING_WITHIN))) {
      fails.add(reason("closing-soon", moment(closes, at)));
    } else {
      fits.add(reason("open-until", moment(closes, at)));
    }
  }

  private void judgeCapacity(Local local, List<Reason> fits, List<Reason> fails) {
    local
        .capacity()
        .ifPresent(
            it -> {
              switch (it) {
                case AVAILABLE -> fits.add(reason("capacity-available"));
                case LIMITED -> fits.add(reason("capacity-limited"));
                case FULL -> fails.add(reason("capacity-full"));
              }
            });
  }

  private void judgeAge(ServiceDocument service, List<Reason> fits, List<Reason> fails) {
    if (service.minimumAge().isEmpty() && service.maximumAge().isEmpty()) {
      return;
    }
    int least = service.minimumAge().orElse(0);
    int most = service.maximumAge().orElse((int) ReadService.MOST_YEARS);
    boolean sees =
        query.age().isEmpty()
            || (query.age().getAsInt() >= least && query.age().getAsInt() <= most);
    String code =
        service.maximumAge().isEmpty() ? "age-from" : least == 0 ? "age-to" : "age-between";
    (sees ? fits : fails)
        .add(sees ? reason(code, least, most) : reason("not-" + code, least, most));
  }

  private void judgeSex(ServiceDocument service, List<Reason> fits, List<Reason> fails) {
    Set<String> sees = service.sexes();
    if (sees.isEmpty() || query.sex().isEmpty()) {
      return;
    }
    if (SEXES.getOrDefault(query.sex(), Set.of()).stream().noneMatch(sees::contains)) {
      fails.add(reason("other-sex"));
    } else {
      fits.add(reason("sex"));
    }
  }

  private void judgeLanguage(
      ServiceDocument service, ServiceDocument.Place place, List<Reason> fits, List<Reason> fails) {
    if (query.language().isEmpty()) {
      return;
    }
    String wanted = query.language().toLowerCase(Locale.ROOT);
    String name = Locale.forLanguageTag(wanted).getDisplayLanguage(Locale.UK);
    Set<String> spoken = service.languages(place);
    boolean speaks = spoken.contains(wanted) || spoken.contains(name.toLowerCase(Locale.ROOT));
    if (speaks) {
      fits.add(reason("language", name));
    } else if (!wanted.equals("en") && !wanted.equals("english")) {
      fails.add(reason("not-language", name));
    }
  }

  private void judgeAccess(
      ServiceDocument service, ServiceDocument.Place place, List<Reason> fits, List<Reason> fails) {
    String said = service.access(place);
    for (String need : query.access()) {
      if (said.contains(need)) {
        fits.add(reason("access", need));
      } else {
        fails.add(reason("not-access", need));
      }
    }
  }

  private void assured(ServiceDocument service, List<Reason> fits) {
    Optional<LocalDate> assured = service.assuredOn();
    LocalDate today = ENGLAND.dateAt(now);
    if (assured.isPresent() && assured.get().isAfter(today.minusYears(1))) {
      fits.add(reason("assured", MONTH.format(assured.get())));
    } else {
      fits.add(reason("not-assured"));
    }
  }

  private static String moment(Instant moment, Instant from) {
    LocalDate day = ENGLAND.dateAt(moment);
    LocalDate today = ENGLAND.dateAt(from);
    if (day.equals(today)) {
      return ENGLAND.time(moment);
    }
    return day.isBefore(today.plusDays(7))
        ? ENGLAND.weekdayAndTime(moment)
        : ENGLAND.dayAndTime(moment);
  }

  private Reason reason(String code, Object... values) {
    return new Reason(code, words.text("navigation.reason." + code, values));
  }
}
