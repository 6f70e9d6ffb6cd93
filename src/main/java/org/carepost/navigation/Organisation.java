package org.carepost.navigation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Who runs services. */
@Entity
@Table(name = "directory_organisation")
public class Organisation {
  @Id private String id;
  private String name;
  private String document;

  @Column(name = "modified_at")
  private Instant modifiedAt;

  /** For JPA. */
  protected Organisation() {}

  /**
   * @param id 1 to 64 plain characters
   * @param name 1 to 300 characters
   * @param document organization of Open Referral UK, JSON
   */
  public Organisation(String id, String name, String document, Instant modifiedAt) {
    this.id = id;
    this.name = name;
    this.document = document;
    this.modifiedAt = modifiedAt;
  }

  /** As its source calls it. */
  public String id() {
    return id;
  }

  /** What people call it. */
  public String name() {
    return name;
  }

  /** Organization of Open Referral UK, JSON. */
  public String document() {
    return document;
  }

  /** When it was brought last. */
  public Instant modifiedAt() {
    return modifiedAt;
  }
}
