package org.carepost.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.people.StaffMember;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practices;

/** Shows a queue to staff of its practice. */
@ApplicationScoped
public class ReadQueue {
  private final Cases cases;
  private final CallTasks calls;
  private final Practices practices;
  private final ReadPressing pressing;
  private final ReadDiverted diverted;
  private final Audit audit;
  private final Words words;
  private final Clock clock;

  @Inject
  ReadQueue(
      Cases cases,
      CallTasks calls,
      Practices practices,
      ReadPressing pressing,
      ReadDiverted diverted,
      Audit audit,
      Words words,
      Clock clock) {
    this.cases = cases;
    this.calls = calls;
    this.practices = practices;
    this.pressing = pressing;
    this.diverted = diverted;
    this.audit = audit;
    this.words = words;
    this.clock = clock;
  }

  /**
   * The rows of a list, or of all lists that fit what is searched for.
   *
   * @param search starts of any parts of a name, or a reference; empty for the list
   */
  @Transactional
  public List<QueueRow> rows(QueueName queue, String search, StaffMember by) {
    audit.record(by.practice(), by.actor(), Action.QUEUE_VIEWED, queue.slug());
    return search.isEmpty()
        ? cases.queue(by.practice(), queue, QueueView.LIMIT)
        : cases.search(by.practice(), search, QueueView.LIMIT);
  }

  /** The same in words, with the counts of all lists. */
  @Transactional
  public QueueView view(QueueName queue, String search, StaffMember by) {
    Moments moments = new Moments(words, clock.instant(), practices.get(by.practice()).zone());
    List<QueueRow> rows = rows(queue, search, by);
    Map<QueueName, Long> counts = cases.counts(by.practice());
    return new QueueView(
        queue,
        search,
        rows.stream().map(row -> QueueLine.of(row, moments)).toList(),
        Stream.of(QueueName.values()).map(name -> tab(name, counts, queue, search)).toList(),
        search.isEmpty() ? summary(queue, rows, moments) : words.text("triage.found", rows.size()),
        rows.size() == QueueView.LIMIT,
        pressing.line(by.practice()),
        diverted.lines(by.practice(), moments),
        calls.count(by.practice()));
  }

  private QueueView.Tab tab(
      QueueName name, Map<QueueName, Long> counts, QueueName current, String search) {
    return new QueueView.Tab(
        name.slug(),
        words.text("triage.queue." + name.name()),
        name == QueueName.CLOSED ? null : counts.getOrDefault(name, 0L),
        name == current && search.isEmpty());
  }

  private String summary(QueueName queue, List<QueueRow> rows, Moments moments) {
    if (rows.isEmpty()) {
      return words.text("triage.empty." + queue.name());
    }
    if (queue == QueueName.CLOSED || queue == QueueName.AWAITING) {
      return words.text("triage.summary." + queue.name(), rows.size());
    }
    long today =
        rows.stream().filter(row -> moments.isDueToday(row.urgency(), row.dueBy())).count();
    long late = rows.stream().filter(row -> moments.now().isAfter(row.dueBy())).count();
    return words.text("triage.summary", today, rows.size() - today, late);
  }
}
