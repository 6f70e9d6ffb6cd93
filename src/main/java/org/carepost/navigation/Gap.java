package org.carepost.navigation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;

/** Somebody needed a service and none fitted: for the commissioner, without who it was. */
@Entity
@Table(name = "navigation_gap")
public class Gap {
  @Id private UUID id;

  @Column(name = "practice_id")
  private PracticeId practice;

  private String pathway;

  @Column(name = "nearest_failed")
  private String nearestFailed;

  private Instant at;

  /** For JPA. */
  protected Gap() {}

  /**
   * A gap.
   *
   * @param pathway id of the pathway
   * @param nearestFailed code of the one thing that kept the nearest service from fitting; empty if
   *     there was none at all
   */
  Gap(PracticeId practice, String pathway, String nearestFailed, Instant at) {
    this.id = Ids.next();
    this.practice = practice;
    this.pathway = pathway;
    this.nearestFailed = nearestFailed;
    this.at = at;
  }

  PracticeId practice() {
    return practice;
  }

  String pathway() {
    return pathway;
  }

  String nearestFailed() {
    return nearestFailed;
  }

  Instant at() {
    return at;
  }
}
