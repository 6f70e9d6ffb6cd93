package org.carepost.navigation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A service at a place. */
@Entity
@Table(name = "directory_service_at_location")
public class ServiceAtLocation {
  @Id private String id;

  @Column(name = "service_id")
  private String service;

  @Column(name = "location_id")
  private String location;

  /** For JPA. */
  protected ServiceAtLocation() {}

  /**
   * @param id 1 to 64 plain characters
   */
  public ServiceAtLocation(String id, String service, String location) {
    this.id = id;
    this.service = service;
    this.location = location;
  }

  /** As its source calls it. */
  public String id() {
    return id;
  }

  /** What is offered. */
  public String service() {
    return service;
  }

  /** Where. */
  public String location() {
    return location;
  }
}
