package org.carepost.messaging.handset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.carepost.messaging.OutgoingText;
import org.carepost.people.MobileNumber;

/** A text that arrived on an invented phone. */
@Entity
@Table(name = "handset_text")
public class HandsetText {
  @Id private UUID id;

  @Column(nullable = false)
  private MobileNumber mobile;

  private String body;
  private Instant at;

  /** For JPA. */
  protected HandsetText() {}

  HandsetText(OutgoingText text, Instant at) {
    this.id = text.id();
    this.mobile = text.to();
    this.body = text.body();
    this.at = at;
  }

  /** The same as the text message's. */
  public UUID id() {
    return id;
  }

  /** Whose phone. */
  public MobileNumber mobile() {
    return mobile;
  }

  /** What the phone shows. */
  public String body() {
    return body;
  }

  /** When it arrived. */
  public Instant at() {
    return at;
  }
}
