package org.carepost.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.navigation.Pathway;
import org.carepost.navigation.Pathways;
import org.carepost.people.StaffMember;
import org.carepost.platform.WallClock;
import org.carepost.practice.Practices;

/** Shows to which of the past requests a pathway would have been applied. */
@ApplicationScoped
public class PreviewPathway {
  /** How many requests are looked at. */
  static final int LOOKED_AT = 500;

  private final Pathways pathways;
  private final Requests requests;
  private final Practices practices;
  private final Audit audit;
  private final Clock clock;

  /** Looks at the given requests. */
  @Inject
  public PreviewPathway(
      Pathways pathways, Requests requests, Practices practices, Audit audit, Clock clock) {
    this.pathways = pathways;
    this.requests = requests;
    this.practices = practices;
    this.audit = audit;
    this.clock = clock;
  }

  /** The newest version of the pathway, a draft too, against the last requests about health. */
  @Transactional
  public Preview preview(String id, StaffMember by) {
    Pathway pathway = pathways.newest(by.practice(), id);
    LocalDate today = LocalDate.now(clock.withZone(practices.get(by.practice()).zone()));
    List<Request> past =
        requests.recent(by.practice(), LOOKED_AT).stream()
            .filter(it -> it.kind() == RequestKind.CLINICAL)
            .toList();
    List<Request> worded = past.stream().filter(it -> pathway.isIn(words(it))).toList();
    List<Line> lines =
        worded.stream()
            .filter(it -> it.redFlagCall().isEmpty())
            .filter(it -> pathway.whom().fits(it.person().born().age(today)))
            .map(it -> Line.of(it, practices.get(by.practice()).zone()))
            .toList();
    long flagged = worded.stream().filter(it -> it.redFlagCall().isPresent()).count();
    audit.record(by.practice(), by.actor(), Action.REPORT_VIEWED, "preview " + pathway.version());
    return new Preview(pathway, past.size(), flagged, lines);
  }

  private static String words(Request request) {
    return request.answers().all().stream()
        .filter(answer -> answer.code() == null)
        .map(Answer::text)
        .collect(Collectors.joining("\n"));
  }

  /**
   * What was found.
   *
   * @param pathway the newest version
   * @param lookedAt how many requests about health
   * @param flagged how many are worded so but have a red flag, and would not be offered anything
   * @param lines those that would be asked its questions, newest first
   */
  public record Preview(Pathway pathway, int lookedAt, long flagged, List<Line> lines) {}

  /**
   * A request that would be.
   *
   * @param reference plain, as in addresses
   * @param shown as people read it
   */
  public record Line(String reference, String shown, String sent, String words) {
    static Line of(Request request, ZoneId zone) {
      return new Line(
          request.reference().text(),
          request.reference().shown(),
          new WallClock(zone).day(request.submittedAt()),
          request.summary());
    }
  }
}
