package org.carepost.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;

/** Practices that share a queue. */
@Entity
@Table(name = "hub")
public class Hub {
  @Id private UUID id;

  @Column(nullable = false, length = 200)
  private String name;

  /** For the database only. */
  protected Hub() {}

  /** A hub that no practice has joined yet. */
  public Hub(UUID id, String name) {
    this.id = Objects.requireNonNull(id, "id");
    this.name = Practice.checkedName(name);
  }

  /** Which hub. */
  public UUID id() {
    return id;
  }

  /** What people call it. */
  public String name() {
    return name;
  }
}
