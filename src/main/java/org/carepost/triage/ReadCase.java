package org.carepost.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.consultation.Contact;
import org.carepost.consultation.Reference;
import org.carepost.consultation.Request;
import org.carepost.consultation.Requests;
import org.carepost.messaging.Direction;
import org.carepost.messaging.ForeseeReply;
import org.carepost.messaging.ForeseeSuppression;
import org.carepost.messaging.Message;
import org.carepost.messaging.Suppression;
import org.carepost.messaging.TextTemplate;
import org.carepost.messaging.TextView;
import org.carepost.messaging.Texts;
import org.carepost.messaging.Threads;
import org.carepost.navigation.RedFlag;
import org.carepost.navigation.RedFlags;
import org.carepost.people.NhsNumber;
import org.carepost.people.Patient;
import org.carepost.people.Patients;
import org.carepost.people.StaffMember;
import org.carepost.platform.WallClock;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practice;
import org.carepost.practice.Practices;

/** Shows a case to staff of its practice. */
@ApplicationScoped
public class ReadCase {
  private static final int MESSAGES = 200;
  private static final int TEXTS = 20;

  private final Cases cases;
  private final Requests requests;
  private final Threads threads;
  private final Texts texts;
  private final ForeseeSuppression foresee;
  private final ForeseeReply foreseeReply;
  private final Patients patients;
  private final ChoosePatient choosePatient;
  private final Practices practices;
  private final RedFlags redFlags;
  private final Iterable<BesideCase> rooms;
  private final Audit audit;
  private final Words words;
  private final Clock clock;

  @Inject
  ReadCase(
      Cases cases,
      Requests requests,
      Threads threads,
      Texts texts,
      ForeseeSuppression foresee,
      ForeseeReply foreseeReply,
      Patients patients,
      ChoosePatient choosePatient,
      Practices practices,
      RedFlags redFlags,
      @Any Instance<BesideCase> rooms,
      Audit audit,
      Words words,
      Clock clock) {
    this.cases = cases;
    this.requests = requests;
    this.threads = threads;
    this.texts = texts;
    this.foresee = foresee;
    this.foreseeReply = foreseeReply;
    this.patients = patients;
    this.choosePatient = choosePatient;
    this.practices = practices;
    this.redFlags = redFlags;
    this.rooms = rooms;
    this.audit = audit;
    this.words = words;
    this.clock = clock;
  }

  /** What is known of the case; another practice's case is not found. */
  @Transactional
  public CaseFile file(Reference reference, StaffMember by) {
    Case it = cases.get(by.practice(), reference);
    audit.record(by.practice(), by.actor(), Action.CASE_VIEWED, reference.text());
    return new CaseFile(
        it,
        requests.get(by.practice(), reference),
        threads.messages(by.practice(), it.id(), MESSAGES),
        cases.history(by.practice(), it.id()));
  }

  /** The same in words. */
  @Transactional
  public CaseView view(Reference reference, StaffMember by) {
    Practice practice = practices.get(by.practice());
    Moments moments = new Moments(words, clock.instant(), practice.zone());
    CaseFile file = file(reference, by);
    Case it = file.it();
    Optional<Patient> patient = it.patient().flatMap(id -> patients.find(by.practice(), id));
    Instant now = moments.now();
    boolean mine = it.isHeldBy(by, now);
    boolean late = it.state().waitsForUs() && now.isAfter(it.dueBy());
    return new CaseView(
        it.reference().text(),
        it.reference().shown(),
        file.request().person().name().full(),
        facts(file.request(), moments),
        it.patient().map(UUID::toString).orElse(null),
        patient.map(ChoosePatient::described).orElse(null),
        patient.isPresent() ? List.of() : choosePatient.offered(file.request()),
        Tag.of(it.urgency(), words),
        it.urgency().name(),
        Tag.of(it.state(), words),
        it.state() == CaseState.CLOSED,
        it.state().waitsForUs(),
        moments.full(it.waitingSince()),
        late ? moments.soon(it.dueBy()) : moments.due(it.urgency(), it.dueBy()),
        late,
        file.request().answers().all(),
        flags(file.request()),
        flagAnswer(file.request(), words),
        file.thread().stream().map(message -> said(message, moments)).toList(),
        texts.about(by.practice(), it.id(), TEXTS).stream()
            .map(text -> TextView.of(text, moments.full(text.createdAt()), words))
            .toList(),
        history(file, moments),
        mine ? null : it.holderAt(now).orElse(null),
        mine,
        it.isLinkLocked(),
        it.hasReply(),
        it.outcome().map(outcome -> words.text("triage.outcome." + outcome.name())).orElse(null),
        file.request().contact().by() == Contact.By.TELEPHONE,
        file.request().contact().mobile().national(),
        noText(file).orElse(null),
        foreseeReply.to(file.request().person().name(), practice),
        it.version());
  }

  private Optional<Suppression> noText(CaseFile file) {
    return foresee.against(
        file.it().practice(),
        file.request().contact().mobile(),
        file.it().patient(),
        TextTemplate.MESSAGE_WAITING.kind());
  }

  private List<CaseView.Fact> facts(Request request, Moments moments) {
    List<CaseView.Fact> facts = new ArrayList<>();
    fact(
        facts,
        "born",
        words.text(
            "triage.fact.age",
            WallClock.date(request.person().born().date()),
            moments.age(request.person().born())));
    request.person().nhsNumber().map(NhsNumber::spaced).ifPresent(it -> fact(facts, "nhs", it));
    fact(facts, "postcode", request.person().postcode().text());
    fact(facts, "mobile", request.contact().mobile().national());
    fact(facts, "by", words.text("triage.contact." + request.contact().by().name()));
    if (!request.contact().when().isEmpty()) {
      fact(facts, "when", request.contact().when());
    }
    return facts;
  }

  private List<String> flags(Request request) {
    return request.redFlags().stream()
        .map(id -> redFlags.find(id).map(RedFlag::staffWords).orElse(id))
        .toList();
  }

  /** What the patient says to a red flag, as far as it was asked. */
  static String flagAnswer(Request request, Words words) {
    String said = request.redFlagAnswer().map(Enum::name).orElse("NONE");
    return words.text("triage.flag.answer." + said);
  }

  private void fact(List<CaseView.Fact> facts, String label, String value) {
    facts.add(new CaseView.Fact(words.text("triage.fact." + label), value));
  }

  private CaseView.Said said(Message message, Moments moments) {
    boolean byPatient = message.direction() == Direction.FROM_PATIENT;
    return new CaseView.Said(
        byPatient ? words.text("triage.said.patient") : message.authorName(),
        moments.full(message.at()),
        message.text(),
        byPatient);
  }

  /** What happened, here and in other rooms, oldest first. */
  private List<CaseView.Happened> history(CaseFile file, Moments moments) {
    Stream<BesideCase.Line> elsewhere =
        StreamSupport.stream(rooms.spliterator(), false)
            .flatMap(room -> room.of(file.it().practice(), file.it().id()).stream());
    return Stream.concat(file.history().stream().map(this::line), elsewhere)
        .sorted(Comparator.comparing(BesideCase.Line::at))
        .map(
            it ->
                new CaseView.Happened(
                    it.what(), moments.full(it.at()), it.note(), it.more().orElse(null)))
        .toList();
  }

  private BesideCase.Line line(CaseEvent event) {
    boolean note = event.kind() == CaseEvent.Kind.NOTE;
    boolean typed = event.kind() == CaseEvent.Kind.OPENED && !event.authorName().isEmpty();
    String key = "triage.event." + (typed ? "TYPED" : event.kind().name());
    return new BesideCase.Line(
        words.text(key, event.authorName(), detail(event)),
        event.at(),
        note ? event.detail() : "",
        Optional.empty());
  }

  private String detail(CaseEvent event) {
    return switch (event.kind()) {
      case RED_FLAG, URGENCY_SET -> words.text("triage.urgency." + event.detail());
      case TAKEN_OVER, MATCHED, ELSEWHERE_DECLINED, WENT_ELSEWHERE, HELPED_ELSEWHERE, CAME_BACK ->
          event.detail();
      case CLOSED -> words.text("triage.outcome." + event.detail());
      default -> "";
    };
  }
}
