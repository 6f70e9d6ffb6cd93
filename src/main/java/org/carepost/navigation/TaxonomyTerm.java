package org.carepost.navigation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A term that services are sorted by. */
@Entity
@Table(name = "directory_term")
public class TaxonomyTerm {
  @Id private String id;

  @Column(name = "taxonomy_id")
  private String taxonomy;

  private String name;
  private String document;

  /** For JPA. */
  protected TaxonomyTerm() {}

  /**
   * @param id 1 to 64 plain characters
   * @param taxonomy the list that it is in
   * @param name 1 to 300 characters
   * @param document taxonomy term of Open Referral UK, JSON
   */
  public TaxonomyTerm(String id, String taxonomy, String name, String document) {
    this.id = id;
    this.taxonomy = taxonomy;
    this.name = name;
    this.document = document;
  }

  /** As its source calls it. */
  public String id() {
    return id;
  }

  /** The list that it is in. */
  public String taxonomy() {
    return taxonomy;
  }

  /** What it is called. */
  public String name() {
    return name;
  }

  /** Taxonomy term of Open Referral UK, JSON. */
  public String document() {
    return document;
  }
}
