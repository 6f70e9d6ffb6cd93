package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.people.Patient;
import org.carepost.people.Patients;
import org.carepost.people.StaffMember;
import org.carepost.platform.WallClock;
import org.carepost.platform.web.Choice;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practice;
import org.carepost.practice.Practices;

/** Prepares the page on which staff write a text to a patient. */
@ApplicationScoped
public class ReadCompose {
  private static final int MOST_TEXTS = 50;
  private static final int MOST_COUNTED = 12;

  private final ReadContact readContact;
  private final ReadWordings wordings;
  private final ReadMonth readMonth;
  private final ContactRules rules;
  private final Patients patients;
  private final Practices practices;
  private final Texts texts;
  private final TextNumbers numbers;
  private final QuietHours quietHours;
  private final TextPrice price;
  private final Audit audit;
  private final Words words;
  private final Clock clock;

  /** Prepares it from all that is known. */
  @Inject
  public ReadCompose(
      ReadContact readContact,
      ReadWordings wordings,
      ReadMonth readMonth,
      ContactRules rules,
      Patients patients,
      Practices practices,
      Texts texts,
      TextNumbers numbers,
      QuietHours quietHours,
      TextPrice price,
      Audit audit,
      Words words,
      Clock clock) {
    this.readContact = readContact;
    this.wordings = wordings;
    this.readMonth = readMonth;
    this.rules = rules;
    this.patients = patients;
    this.practices = practices;
    this.texts = texts;
    this.numbers = numbers;
    this.quietHours = quietHours;
    this.price = price;
    this.audit = audit;
    this.words = words;
    this.clock = clock;
  }

  /** The page; another practice's patient is not found. */
  @Transactional
  public ComposeView view(UUID id, ComposeForm form, StaffMember by) {
    ContactView contact = readContact.view(id, by);
    audit.record(by.practice(), by.actor(), Action.TEXTS_VIEWED, id.toString());
    return new ComposeView(
        contact,
        wordings.toChoose(by).stream().map(ReadCompose::choice).toList(),
        TextCount.of(form.words(), price, words),
        sendsWhen(form, by),
        notes(id, form, by),
        IntStream.rangeClosed(0, MOST_COUNTED)
            .mapToObj(parts -> words.text("messaging.count.cost", parts, price.words(parts)))
            .toList(),
        readMonth.of(by.practice()),
        sent(id, by));
  }

  private static Choice choice(TextWording it) {
    return Choice.of(
        it.key().code() + "/" + it.key().language(),
        it.name() + " (" + it.key().languageName() + ")");
  }

  /** How a text begins: with the patient's name and who writes. */
  @Transactional
  public String beginning(UUID id, StaffMember by) {
    Patient patient = patients.get(by.practice(), id);
    return words.text(
        "messaging.compose.beginning", patient.name().given(), practices.get(by.practice()).name());
  }

  /** Adds that nothing was written after how a text begins, if so. */
  @Transactional
  public void checkOwnWords(UUID id, ComposeForm form, FormErrors errors, StaffMember by) {
    Greeting.check(form.words(), beginning(id, by), errors);
  }

  /** The form with the words of the template that was chosen; as it is if none was. */
  @Transactional
  public ComposeForm withTemplate(UUID id, ComposeForm form, StaffMember by) {
    Practice practice = practices.get(by.practice());
    Map<String, String> values =
        Map.of(
            "name", patients.get(by.practice(), id).name().given(),
            "practice", practice.name(),
            "telephone", practice.telephone());
    return wordings.toChoose(by).stream()
        .filter(it -> form.key().filter(it.key()::equals).isPresent())
        .findFirst()
        .map(
            it ->
                form.using(
                    it, Placeholders.filled(it.name(), it.body(), values), beginning(id, by)))
        .orElse(form);
  }

  /** When it is to be sent, on the practice's clock: empty for now, or with an error. */
  @Transactional
  public Optional<Instant> moment(ComposeForm form, FormErrors errors, StaffMember by) {
    return form.moment(practices.get(by.practice()).zone(), clock, errors);
  }

  private String sendsWhen(ComposeForm form, StaffMember by) {
    Instant now = clock.instant();
    WallClock times = new WallClock(practices.get(by.practice()).zone());
    Instant wanted = moment(form, new FormErrors(words), by).filter(now::isBefore).orElse(now);
    Instant opening = quietHours.opening(by.practice(), form.chosenKind(), wanted);
    if (opening.isAfter(wanted)) {
      return words.text("messaging.compose.waits", times.full(opening));
    }
    return wanted.equals(now)
        ? words.text("messaging.compose.now", QueueText.TO_UNDO.toSeconds())
        : words.text("messaging.compose.at", times.full(wanted));
  }

  private List<String> notes(UUID id, ComposeForm form, StaffMember by) {
    List<String> notes = new ArrayList<>();
    rules
        .of(by.practice(), id)
        .preferred(form.chosenKind())
        .filter(it -> it.channel() != ContactChannel.TEXT)
        .ifPresent(
            it ->
                notes.add(
                    words.text(
                        "messaging.compose.prefers",
                        words.text("messaging.channel." + it.channel().name()))));
    String practice = practices.get(by.practice()).name();
    if (!form.words().isEmpty() && !form.words().contains(practice)) {
      notes.add(words.text("messaging.compose.noSender", practice));
    }
    return notes;
  }

  /** Adds why a text of this kind cannot be sent to the patient now, if so. */
  @Transactional
  public void refuse(UUID id, ComposeForm form, FormErrors errors, StaffMember by) {
    Patient patient = patients.get(by.practice(), id);
    Optional<TextNumber> number = patient.mobile().flatMap(numbers::find);
    TextKind kind = form.chosenKind();
    Optional<Suppression> why = rules.of(by.practice(), id).against(kind);
    if (why.isEmpty() && kind.stoppable() && number.flatMap(TextNumber::stoppedAt).isPresent()) {
      why = Optional.of(Suppression.STOPPED);
    }
    if (why.isEmpty() && number.filter(it -> it.failedAt(clock.instant())).isPresent()) {
      why = Optional.of(Suppression.NUMBER_FAILED);
    }
    why.ifPresent(
        it ->
            errors.add(
                "words",
                "messaging.compose.refused",
                words.text("messaging.suppression." + it.name())));
    if (patient.mobile().isEmpty()) {
      errors.add("words", "messaging.contact.noMobile");
    }
  }

  /** When it was written; or when it is to go, if that is later. */
  private String when(TextMessage text, WallClock times) {
    return text.notBefore()
        .filter(it -> text.state() == TextState.CREATED)
        .filter(clock.instant().plus(QueueText.TO_UNDO)::isBefore)
        .map(it -> words.text("messaging.compose.scheduled", times.full(it)))
        .orElseGet(() -> times.full(text.createdAt()));
  }

  private List<ComposeView.SentText> sent(UUID id, StaffMember by) {
    WallClock times = new WallClock(practices.get(by.practice()).zone());
    return texts.toPatient(by.practice(), id, MOST_TEXTS).stream()
        .map(
            text ->
                new ComposeView.SentText(
                    text.id().toString(),
                    TextView.of(text, when(text, times), words),
                    text.body(),
                    text.state() == TextState.CREATED))
        .toList();
  }
}
