package org.carepost.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.carepost.platform.PracticeId;

/** Targets in the table <code>attendance_target</code>. */
@ApplicationScoped
class JpaAttendanceTargets implements AttendanceTargets {
  private final EntityManager entities;

  @Inject
  JpaAttendanceTargets(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(AttendanceTarget target) {
    entities.persist(target);
  }

  @Override
  public Optional<AttendanceTarget> find(PracticeId practice) {
    return Optional.ofNullable(entities.find(AttendanceTarget.class, practice));
  }
}
