package org.carepost.navigation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A list of terms that services are sorted by. */
@Entity
@Table(name = "directory_taxonomy")
public class Taxonomy {
  @Id private String id;
  private String name;
  private String document;

  /** For JPA. */
  protected Taxonomy() {}

  /**
   * @param id 1 to 64 plain characters
   * @param name 1 to 300 characters
   * @param document taxonomy of Open Referral UK, JSON
   */
  public Taxonomy(String id, String name, String document) {
    this.id = id;
    this.name = name;
    this.document = document;
  }

  /** As its source calls it, or made of its name. */
  public String id() {
    return id;
  }

  /** What it is called. */
  public String name() {
    return name;
  }

  /** Taxonomy of Open Referral UK, JSON. */
  public String document() {
    return document;
  }
}
