package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.carepost.people.MobileNumber;
import org.carepost.people.Patient;
import org.carepost.people.Patients;
import org.carepost.platform.PracticeId;

/**
 * Says whether patients let themselves be texted. Of a text that is for nobody in particular, all
 * patients with its number are asked: one whom it is not safe to text keeps it from the number; all
 * of them must be gone or refuse it for anything else to.
 */
@ApplicationScoped
public class ContactRules {
  private static final int MOST = 20;

  private final Contacts contacts;
  private final Patients patients;

  /** Asks the given records. */
  @Inject
  public ContactRules(Contacts contacts, Patients patients) {
    this.contacts = contacts;
    this.patients = patients;
  }

  /** How a patient may be reached. */
  public ContactRecord of(PracticeId practice, UUID patient) {
    return records(practice, List.of(patient)).get(0);
  }

  /**
   * How each of some patients may be reached, by id.
   *
   * @param whom at most a hundred
   */
  public Map<UUID, ContactRecord> of(PracticeId practice, List<UUID> whom) {
    List<ContactRecord> records = records(practice, whom);
    return IntStream.range(0, whom.size())
        .boxed()
        .collect(Collectors.toMap(whom::get, records::get));
  }

  /** Other patients of the practice with the patient's number. */
  public List<Patient> sharing(Patient patient) {
    return patient.mobile().stream()
        .flatMap(number -> withNumber(patient.practice(), number).stream())
        .filter(other -> !other.id().equals(patient.id()))
        .toList();
  }

  /** Registered patients of the practice with a number. */
  List<Patient> withNumber(PracticeId practice, MobileNumber number) {
    return patients.withMobile(practice, number, MOST);
  }

  /** Why the patient must not get a text of this kind, if so. */
  Optional<Suppression> against(TextMessage text) {
    return against(text.practice(), text.mobile(), text.patient(), text.kind());
  }

  /** The same of a text that is still to be written. */
  Optional<Suppression> against(
      PracticeId practice, MobileNumber mobile, Optional<UUID> patient, TextKind kind) {
    List<UUID> whom =
        patient
            .map(List::of)
            .orElseGet(() -> withNumber(practice, mobile).stream().map(Patient::id).toList());
    List<Optional<Suppression>> reasons =
        records(practice, whom).stream().map(it -> it.against(kind)).toList();
    Optional<Suppression> unsafe = Optional.of(Suppression.UNSAFE);
    if (reasons.contains(unsafe)) {
      return unsafe;
    }
    return reasons.stream().allMatch(Optional::isPresent)
        ? reasons.stream().flatMap(Optional::stream).findFirst()
        : Optional.empty();
  }

  private List<ContactRecord> records(PracticeId practice, List<UUID> whom) {
    List<ContactWish> wishes = contacts.wishes(practice, whom);
    List<ContactBar> bars = contacts.bars(practice, whom);
    return whom.stream().map(patient -> ContactRecord.of(patient, wishes, bars)).toList();
  }
}
