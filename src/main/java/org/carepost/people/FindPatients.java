package org.carepost.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;

/** Finds registered patients for staff of their practice. */
@ApplicationScoped
public class FindPatients {
  private static final int LONGEST_SEARCH = 200;

  private static final Pattern DATE =
      Pattern.compile("([0-9]{1,2})[ ./-]+([0-9]{1,2}|\\p{L}+)[ ./-]+([0-9]{4})");

  private final Patients patients;
  private final Audit audit;
  private final Clock clock;

  @Inject
  FindPatients(Patients patients, Audit audit, Clock clock) {
    this.patients = patients;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * By NHS number, birth date (day, month, year) or the beginning of a name, in the order of names;
   * none for an empty search.
   *
   * @param limit of how many are given
   */
  @Transactional
  public List<Patient> find(String search, int limit, StaffMember by) {
    String words = search.strip();
    if (words.isEmpty() || words.length() > LONGEST_SEARCH) {
      return List.of();
    }
    List<Patient> found =
        born(words)
            .map(day -> patients.born(by.practice(), day, limit))
            .orElseGet(() -> patients.search(by.practice(), words, limit));
    audit.record(by.practice(), by.actor(), Action.PATIENTS_SEARCHED, found.size() + " found");
    return found;
  }

  private Optional<BirthDate> born(String words) {
    Matcher date = DATE.matcher(words);
    try {
      return date.matches()
          ? Optional.of(BirthDate.parse(date.group(1), date.group(2), date.group(3), clock))
          : Optional.empty();
    } catch (UnfitValue noSuchDay) {
      return Optional.empty();
    }
  }
}
