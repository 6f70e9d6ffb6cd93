package org.carepost.navigation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** Where services are: a building, or nowhere in particular. */
@Entity
@Table(name = "directory_location")
public class Location {
  @Id private String id;
  private String name;
  private String postcode;
  private Double latitude;
  private Double longitude;
  private String document;

  @Column(name = "modified_at")
  private Instant modifiedAt;

  /** For JPA. */
  protected Location() {}

  /**
   * @param id 1 to 64 plain characters
   * @param name up to 300 characters, or empty
   * @param postcode in its usual form, or empty
   * @param point where it is, or null if that is not known
   * @param document location of Open Referral UK, JSON
   */
  public Location(
      String id, String name, String postcode, Point point, String document, Instant modifiedAt) {
    this.id = id;
    this.name = name;
    this.postcode = postcode;
    this.latitude = point == null ? null : point.latitude();
    this.longitude = point == null ? null : point.longitude();
    this.document = document;
    this.modifiedAt = modifiedAt;
  }

  /** As its source calls it. */
  public String id() {
    return id;
  }

  /** What people call it, or empty. */
  public String name() {
    return name;
  }

  /** In its usual form, or empty. */
  public String postcode() {
    return postcode;
  }

  /** Where it is on the map, if that is known. */
  public Optional<Point> point() {
    return latitude == null || longitude == null
        ? Optional.empty()
        : Optional.of(new Point(latitude, longitude));
  }

  /** Location of Open Referral UK, JSON. */
  public String document() {
    return document;
  }

  /** When it was brought last. */
  public Instant modifiedAt() {
    return modifiedAt;
  }
}
