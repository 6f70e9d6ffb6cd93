package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.people.Patient;
import org.carepost.people.Patients;
import org.carepost.people.StaffMember;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** Records how a patient may be reached; another practice's patient is not found. */
@ApplicationScoped
public class RecordContact {
  private final Contacts contacts;
  private final ContactRules rules;
  private final Patients patients;
  private final TextNumbers numbers;
  private final Audit audit;
  private final Clock clock;

  /** Records in the given places. */
  @Inject
  public RecordContact(
      Contacts contacts,
      ContactRules rules,
      Patients patients,
      TextNumbers numbers,
      Audit audit,
      Clock clock) {
    this.contacts = contacts;
    this.rules = rules;
    this.patients = patients;
    this.numbers = numbers;
    this.audit = audit;
    this.clock = clock;
  }

  /** The patient wishes this for each of the kinds. */
  @Transactional
  public void wish(
      UUID id,
      Collection<TextKind> kinds,
      ContactChannel channel,
      ContactWish.Wish wish,
      StaffMember by) {
    Patient patient = patients.get(by.practice(), id);
    Instant now = clock.instant();
    kinds.forEach(kind -> contacts.add(new ContactWish(patient, kind, channel, wish, by, now)));
    record(by, Action.CONTACT_WISH_RECORDED, id);
  }

  /**
   * Changes the bars that differ from what the page showed; what a colleague has changed meanwhile
   * stays.
   *
   * @param holding all that are to hold
   * @param shown all that held when the page was made
   */
  @Transactional
  public void bars(
      UUID id, Set<ContactBar.Bar> holding, Set<ContactBar.Bar> shown, StaffMember by) {
    Patient patient = patients.get(by.practice(), id);
    ContactRecord before = rules.of(by.practice(), id);
    Instant now = clock.instant();
    for (ContactBar.Bar bar : ContactBar.Bar.values()) {
      boolean holds = holding.contains(bar);
      boolean changed = holds != shown.contains(bar);
      if (changed && holds != before.standing(bar).isPresent()) {
        contacts.add(new ContactBar(patient, bar, holds, by, now));
      }
    }
    record(by, Action.CONTACT_BAR_RECORDED, id);
  }

  /**
   * The patient's number is right, though texts did not arrive at it.
   *
   * @throws Problem not found, if no number is known
   */
  @Transactional
  public void confirmNumber(UUID id, StaffMember by) {
    Patient patient = patients.get(by.practice(), id);
    numbers.lock(patient.mobile().orElseThrow(() -> new Problem(ProblemType.NOT_FOUND))).confirm();
    record(by, Action.NUMBER_CONFIRMED, id);
  }

  private void record(StaffMember by, Action action, UUID patient) {
    audit.record(by.practice(), by.actor(), action, patient.toString());
  }
}
