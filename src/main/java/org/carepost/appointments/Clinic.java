package org.carepost.appointments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Somebody who sees patients somewhere; a day of it is a session. */
@Entity
@Table(name = "clinic")
public class Clinic {
  /** Longest name of a clinician or a location, in characters. */
  public static final int LONGEST_NAME = 100;

  @Id private UUID id;

  @Column(name = "practice_id")
  private PracticeId practice;

  private String clinician;
  private String location;

  /** For JPA. */
  protected Clinic() {}

  /**
   * @param clinician 1 to 100 characters
   * @param location 1 to 100 characters
   */
  public Clinic(UUID id, PracticeId practice, String clinician, String location) {
    this.id = id;
    this.practice = practice;
    this.clinician = clinician;
    this.location = location;
  }

  /** Which clinic. */
  public UUID id() {
    return id;
  }

  /** Whose it is. */
  public PracticeId practice() {
    return practice;
  }

  /** Who sees the patients, as the practice names them. */
  public String clinician() {
    return clinician;
  }

  /** Where. */
  public String location() {
    return location;
  }
}
