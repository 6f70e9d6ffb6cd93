package org.carepost.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.Words;

/** Who works at a practice, for its managers. */
@ApplicationScoped
public class ReadStaff {
  private static final int MOST = 500;

  private final Staff staff;
  private final Words words;

  @Inject
  ReadStaff(Staff staff, Words words) {
    this.staff = staff;
    this.words = words;
  }

  /** Everybody, by name. */
  @Transactional
  List<StaffView> all(StaffMember by) {
    return staff.of(by.practice(), MOST).stream().map(it -> StaffView.of(it, words)).toList();
  }

  /**
   * One of them.
   *
   * @throws Problem not found, if they work elsewhere
   */
  @Transactional
  StaffView one(UUID member, StaffMember by) {
    return staff
        .find(by.practice(), member)
        .map(it -> StaffView.of(it, words))
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }
}
