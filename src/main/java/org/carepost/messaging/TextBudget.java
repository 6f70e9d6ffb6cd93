package org.carepost.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carepost.people.StaffMember;
import org.carepost.platform.PracticeId;

/** What a practice means to spend on texts in a month. */
@Entity
@Table(name = "text_budget")
public class TextBudget {
  /** The most that can be set, in pence. */
  public static final int MOST_PENCE = 10_000_000;

  @Id
  @Column(name = "practice_id")
  private PracticeId practice;

  @Column(name = "month_pence")
  private int monthPence;

  @Column(name = "set_at")
  private Instant setAt;

  @Column(name = "set_name")
  private String setName;

  /** For JPA. */
  protected TextBudget() {}

  /**
   * The budget of whoever sets it.
   *
   * @param monthPence 0 to {@link #MOST_PENCE}
   */
  TextBudget(int monthPence, StaffMember by, Instant at) {
    this.practice = by.practice();
    set(monthPence, by, at);
  }

  /** It is so much from now on. */
  final void set(int pence, StaffMember by, Instant at) {
    this.monthPence = pence;
    this.setAt = at;
    this.setName = by.displayName();
  }

  /** Whose it is. */
  PracticeId practice() {
    return practice;
  }

  /** In pence. */
  public int monthPence() {
    return monthPence;
  }

  /** When it was set. */
  public Instant setAt() {
    return setAt;
  }

  /** Who set it. */
  public String setName() {
    return setName;
  }
}
