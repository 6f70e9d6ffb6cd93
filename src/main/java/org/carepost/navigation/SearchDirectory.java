package org.carepost.navigation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.web.Words;
import org.carepost.practice.Holidays;

/** Finds services that fit a need, a place, a time and a person. */
@ApplicationScoped
public class SearchDirectory {
  private static final int CANDIDATES = 200;
  private static final int AT_A_TIME = 50;
  private static final int MOST_MISSES = 5;
  private static final int FIRST_OF_A_KIND = 2;
  private static final double MOST_MILES = 50;
  private static final double ANY_MILES = 12_000;

  private final DirectoryIndex index;
  private final DirectoryRows rows;
  private final LocalChanges changes;
  private final Kinds kinds;
  private final FindPlace findPlace;
  private final Holidays holidays;
  private final Words words;
  private final Clock clock;
  private volatile Vocabulary vocabulary;

  @Inject
  SearchDirectory(
      DirectoryIndex index,
      DirectoryRows rows,
      LocalChanges changes,
      Kinds kinds,
      FindPlace findPlace,
      Holidays holidays,
      Words words,
      Clock clock) {
    this.index = index;
    this.rows = rows;
    this.changes = changes;
    this.kinds = kinds;
    this.findPlace = findPlace;
    this.holidays = holidays;
    this.words = words;
    this.clock = clock;
  }

  /**
   * What fits, what nearly does, and where help is at any hour.
   *
   * @throws Problem invalid, if the postcode is none
   */
  @Transactional
  public DirectoryAnswer search(DirectoryQuery query) {
    index.refresh();
    Optional<FindPlace.Found> near = near(query);
    Point point = near.map(FindPlace.Found::point).orElse(null);
    Judge judge = new Judge(query, point, clock.instant(), holidays, words);
    List<Need> understood = query.kinds().isEmpty() ? vocabulary().needs(query.words()) : List.of();
    List<String> wanted = wantedKinds(query, understood);
    List<Candidate> judged = judged(hits(query, understood, wanted, point), wanted, judge);
    List<FoundService> services =
        ofEachKind(fitting(judged)).stream().limit(query.limit()).toList();
    List<FoundService> misses =
        judged.stream()
            .filter(it -> it.judged().fails().size() == 1)
            .limit(MOST_MISSES)
            .map(Candidate::found)
            .toList();
    return new DirectoryAnswer(
        understood.stream().map(Need::key).toList(),
        near.map(FindPlace.Found::said).orElse(""),
        services,
        misses,
        last(query, wanted, point, judge),
        words.text("navigation.otherwise"));
  }

  private Optional<FindPlace.Found> near(DirectoryQuery query) {
    if (!query.postcode().isBlank()) {
      return findPlace.find(query.postcode());
    }
    return query
        .point()
        .map(it -> new FindPlace.Found(it, words.text("navigation.near.point")))
        .or(() -> findPlace.of(query.practice()));
  }

  private List<String> wantedKinds(DirectoryQuery query, List<Need> understood) {
    Set<String> wanted = new LinkedHashSet<>(query.kinds());
    understood.forEach(need -> wanted.addAll(need.kinds()));
    return List.copyOf(wanted);
  }

  /**
   * Nearest first; but first those that are called so, and those that are reached from anywhere.
   */
  private List<DirectoryIndex.Hit> hits(
      DirectoryQuery query, List<Need> understood, List<String> wanted, Point point) {
    List<String> stems = query.kinds().isEmpty() ? Vocabulary.stems(query.words()) : List.of();
    Set<DirectoryIndex.Hit> hits = new LinkedHashSet<>();
    if (!query.need().isEmpty()) {
      List<String> ranked = changes.ranked(query.practice(), query.need());
      if (!ranked.isEmpty()) {
        hits.addAll(find(query, Wanted.services(ranked), point, MOST_MILES));
      }
    }
    if (!stems.isEmpty() && !vocabulary().saysAll(stems, understood)) {
      hits.addAll(find(query, Wanted.words(IndexFields.NAME, stems), point, MOST_MILES));
    }
    if (!wanted.isEmpty()) {
      Query ofKinds = Wanted.kinds(wanted);
      if (point != null) {
        hits.addAll(find(query, Wanted.both(ofKinds, Wanted.nowhere()), null, MOST_MILES));
      }
      hits.addAll(find(query, ofKinds, point, MOST_MILES));
    } else if (!stems.isEmpty()) {
      List<DirectoryIndex.Hit> all =
          find(query, Wanted.nearly(IndexFields.WORDS, stems, true), point, MOST_MILES);
      hits.addAll(
          all.isEmpty()
              ? find(query, Wanted.nearly(IndexFields.WORDS, stems, false), point, MOST_MILES)
              : all);
    }
    return List.copyOf(hits);
  }

  private List<DirectoryIndex.Hit> find(
      DirectoryQuery query, Query wanted, Point point, double miles) {
    return index.find(Wanted.seenBy(query.practice(), wanted, point, miles), point, CANDIDATES);
  }

  /** Reads and judges some at a time, until enough of them fit. */
  private List<Candidate> judged(List<DirectoryIndex.Hit> hits, List<String> wanted, Judge judge) {
    List<Candidate> judged = new ArrayList<>();
    for (int from = 0; from < hits.size(); from += AT_A_TIME) {
      judge(hits.subList(from, Math.min(hits.size(), from + AT_A_TIME)), wanted, judge, judged);
      if (fitting(judged).size() >= judge.query().limit()) {
        break;
      }
    }
    return judged;
  }

  private void judge(
      List<DirectoryIndex.Hit> hits, List<String> wanted, Judge judge, List<Candidate> judged) {
    Map<String, Service> services =
        rows.offered(hits.stream().map(DirectoryIndex.Hit::service).distinct().toList()).stream()
            .collect(toMap(Service::id, it -> it));
    Map<String, List<LocalChange>> said =
        changes.of(judge.query().practice(), services.keySet()).stream()
            .collect(groupingBy(LocalChange::service));
    for (DirectoryIndex.Hit hit : hits) {
      Service service = services.get(hit.service());
      if (service == null) {
        continue; // retired since the copy was made
      }
      Local local = new Local(said.getOrDefault(service.id(), List.of()), judge.now());
      if (!local.isRetired()) {
        candidate(hit, service, local, wanted, judge).ifPresent(judged::add);
      }
    }
  }

  private Optional<Candidate> candidate(
      DirectoryIndex.Hit hit, Service service, Local local, List<String> wanted, Judge judge) {
    ServiceDocument said = local.applied(ServiceDocument.of(service.document()));
    return said.places().stream()
        .filter(it -> it.id().equals(hit.place()))
        .findFirst()
        .map(
            place ->
                new Candidate(
                    said,
                    place,
                    kind(said, wanted),
                    local.rank(judge.query().need()),
                    judge.judge(said, place, local)));
  }

  /** The first of the wanted kinds that it is of, else any, else none. */
  private Optional<Kind> kind(ServiceDocument said, List<String> wanted) {
    Set<String> meant = kinds.meantBy(said.terms());
    return wanted.stream()
        .filter(meant::contains)
        .findFirst()
        .or(() -> meant.stream().findFirst())
        .flatMap(kinds::find);
  }

  /** As the practice ranks them, then nearest first; hours that are not known after others. */
  private static List<Candidate> fitting(List<Candidate> judged) {
    Set<String> seen = new HashSet<>();
    return judged.stream()
        .filter(it -> it.judged().fails().isEmpty())
        .sorted(Comparator.comparing(Candidate::rank).thenComparing(it -> !it.judged().known()))
        .filter(
            it ->
                seen.add(it.said().organisation() + "\n" + it.place().address() + "\n" + it.kind()))
        .toList();
  }

  /** At most two of a kind first, the others behind "more". */
  private static List<FoundService> ofEachKind(List<Candidate> fitting) {
    Map<String, Integer> counts = new HashMap<>();
    List<FoundService> first = new ArrayList<>();
    List<FoundService> more = new ArrayList<>();
    for (Candidate it : fitting) {
      FoundService found = it.found();
      if (counts.merge(found.kind(), 1, Integer::sum) <= FIRST_OF_A_KIND) {
        first.add(found);
      } else {
        more.add(found.behindMore());
      }
    }
    first.addAll(more);
    return first;
  }

  /** The nearest that never closes and sees the person: of the wanted kinds, else a stand-in. */
  private Optional<FoundService> last(
      DirectoryQuery query, List<String> wanted, Point point, Judge judge) {
    List<String> standIns = kinds.all().stream().filter(Kind::always).map(Kind::key).toList();
    return neverCloses(query, wanted, point, MOST_MILES, judge)
        .or(() -> neverCloses(query, standIns, point, ANY_MILES, judge));
  }

  private Optional<FoundService> neverCloses(
      DirectoryQuery query, List<String> wanted, Point point, double miles, Judge judge) {
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    Query ofKinds = Wanted.both(Wanted.kinds(wanted), Wanted.always());
    List<DirectoryIndex.Hit> nearest =
        find(query, ofKinds, point, miles).stream().limit(AT_A_TIME).toList();
    return judged(nearest, wanted, judge).stream()
        .filter(it -> it.judged().sees())
        .min(Comparator.comparing(it -> it.judged().fails().size()))
        .map(Candidate::found);
  }

  private Vocabulary vocabulary() {
    Vocabulary known = vocabulary;
    if (known == null) {
      known = new Vocabulary(kinds);
      vocabulary = known;
    }
    return known;
  }

  private record Candidate(
      ServiceDocument said,
      ServiceDocument.Place place,
      Optional<Kind> kind,
      int rank,
      Judge.Judged judged) {
    FoundService found() {
      List<Reason> reasons = new ArrayList<>(judged.fits());
      reasons.addAll(judged.fails());
      return new FoundService(
          said.id(),
          place.id(),
          said.name(),
          said.organisation(),
          kind.map(Kind::key).orElse(""),
          kind.map(Kind::name).orElse(""),
          place.address(),
          said.phone(),
          judged.miles(),
          reasons,
          false);
    }
  }
}
