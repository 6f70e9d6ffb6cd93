package org.carepost.triage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.carepost.people.StaffMember;

/** Who has a case open, and until when. */
@Embeddable
class Hold {
  /** How long a case stays with somebody who does nothing. */
  static final Duration LEASE = Duration.ofMinutes(30);

  @Column(name = "holder_id")
  private UUID holder;

  @Column(name = "holder_name")
  private String holderName;

  @Column(name = "held_until")
  private Instant until;

  /** For JPA. */
  protected Hold() {}

  Hold(StaffMember by, Instant from) {
    this.holder = by.id();
    this.holderName = by.displayName();
    this.until = from.plus(LEASE);
  }

  boolean lastsAt(Instant at) {
    return at.isBefore(until);
  }

  boolean isOf(StaffMember staff) {
    return holder.equals(staff.id());
  }

  UUID holder() {
    return holder;
  }

  Instant until() {
    return until;
  }

  String holderName() {
    return holderName;
  }
}
