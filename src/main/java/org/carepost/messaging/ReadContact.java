package org.carepost.messaging;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.people.MobileNumber;
import org.carepost.people.Patient;
import org.carepost.people.Patients;
import org.carepost.people.StaffMember;
import org.carepost.platform.WallClock;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practices;

/** Shows staff how a patient of their practice may be reached. */
@ApplicationScoped
public class ReadContact {
  private final ContactRules rules;
  private final Patients patients;
  private final TextNumbers numbers;
  private final Practices practices;
  private final Audit audit;
  private final Words words;
  private final Clock clock;

  /** Shows what the given records say. */
  @Inject
  public ReadContact(
      ContactRules rules,
      Patients patients,
      TextNumbers numbers,
      Practices practices,
      Audit audit,
      Words words,
      Clock clock) {
    this.rules = rules;
    this.patients = patients;
    this.numbers = numbers;
    this.practices = practices;
    this.audit = audit;
    this.words = words;
    this.clock = clock;
  }

  private record Recorded(UUID id, ContactView.Line line) {}

  /** What is known; another practice's patient is not found. */
  @Transactional
  public ContactView view(UUID id, StaffMember by) {
    Patient patient = patients.get(by.practice(), id);
    audit.record(by.practice(), by.actor(), Action.CONTACT_VIEWED, id.toString());
    ContactRecord known = rules.of(by.practice(), id);
    WallClock times = new WallClock(practices.get(by.practice()).zone());
    Optional<TextNumber> number = patient.mobile().flatMap(numbers::find);
    return new ContactView(
        id.toString(),
        who(patient, times),
        patient.mobile().map(MobileNumber::national).orElse(null),
        patient.mobile().filter(MobileNumber::abroad).isPresent(),
        rules.sharing(patient).stream().map(other -> other.name().full()).toList(),
        number.filter(it -> it.failedAt(clock.instant())).flatMap(TextNumber::failure).orElse(null),
        number.flatMap(TextNumber::stoppedAt).map(times::full).orElse(null),
        Arrays.stream(ContactBar.Bar.values())
            .filter(bar -> known.standing(bar).isPresent())
            .map(Enum::name)
            .toList(),
        kinds().map(kind -> row(kind, known)).toList(),
        history(known, times));
  }

  /** The same as records; another practice's patient is not found. */
  @Transactional
  public ContactRecord record(UUID id, StaffMember by) {
    patients.get(by.practice(), id);
    audit.record(by.practice(), by.actor(), Action.CONTACT_VIEWED, id.toString());
    return rules.of(by.practice(), id);
  }

  /** Name and age of a patient, in words. */
  String who(Patient patient, WallClock times) {
    return patient.who(times.dateAt(clock.instant()), words);
  }

  /** Kinds of text that a patient may refuse. */
  static Stream<TextKind> kinds() {
    return Arrays.stream(TextKind.values()).filter(TextKind::refusable);
  }

  private ContactView.Row row(TextKind kind, ContactRecord known) {
    Optional<ContactChannel> preferred = known.preferred(kind).map(ContactWish::channel);
    return new ContactView.Row(
        words.text("messaging.kind." + kind.name()),
        Arrays.stream(ContactChannel.values())
            .map(
                channel ->
                    cell(known.answer(kind, channel), preferred.equals(Optional.of(channel))))
            .toList());
  }

  private ContactView.Cell cell(Optional<ContactWish> answer, boolean preferred) {
    return answer
        .map(
            it ->
                new ContactView.Cell(
                    words.text("messaging.wish." + it.wish().name()),
                    words.text("messaging.wish." + it.wish().name() + ".colour"),
                    preferred))
        .orElseGet(() -> new ContactView.Cell(words.text("messaging.wish.none"), null, preferred));
  }

  private List<ContactView.Line> history(ContactRecord known, WallClock times) {
    Stream<Recorded> wishes =
        known.wishes().stream()
            .map(
                it ->
                    new Recorded(
                        it.id(),
                        new ContactView.Line(
                            times.full(it.at()),
                            words.text(
                                "messaging.recorded." + it.wish().name(),
                                words.text("messaging.kind." + it.kind().name()),
                                words.text("messaging.channel." + it.channel().name()),
                                it.recordedName()))));
    Stream<Recorded> bars =
        known.bars().stream()
            .map(
                it ->
                    new Recorded(
                        it.id(),
                        new ContactView.Line(
                            times.full(it.at()),
                            words.text(
                                it.up() ? "messaging.recorded.up" : "messaging.recorded.down",
                                words.text("messaging.bar." + it.bar().name()),
                                it.recordedName()))));
    return Stream.concat(wishes, bars)
        .sorted(comparing(Recorded::id, reverseOrder()))
        .map(Recorded::line)
        .toList();
  }
}
