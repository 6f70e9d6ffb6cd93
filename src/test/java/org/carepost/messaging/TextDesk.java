package org.carepost.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.people.InMemoryPatients;
import org.carepost.people.MobileNumber;
import org.carepost.people.Patients;
import org.carepost.platform.FiredEvents;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SettableClock;
import org.carepost.platform.outbox.InMemoryOutboxItems;
import org.carepost.platform.outbox.Outbox;
import org.carepost.platform.outbox.OutboxItem;
import org.carepost.platform.web.OwnOrigin;
import org.carepost.platform.web.Words;
import org.carepost.practice.EnglishBankHolidays;
import org.carepost.practice.InMemoryPractices;
import org.carepost.practice.Practice;

/** All that texts need, in memory, with Riverside Surgery and a clock that can be moved. */
public class TextDesk {
  /** The practice that writes. */
  public static final PracticeId RIVERSIDE = ACorrespondent.RIVERSIDE;

  /** A patient's number. */
  public static final MobileNumber MOBILE = ACorrespondent.MOBILE;

  private final SettableClock clock;
  private final InMemoryPractices practices = new InMemoryPractices();
  private final InMemoryTexts texts = new InMemoryTexts();
  private final InMemoryTextNumbers numbers = new InMemoryTextNumbers();
  private final InMemoryTextWordings wordings = new InMemoryTextWordings();
  private final InMemoryPatients patients = new InMemoryPatients();
  private final InMemoryContacts contacts = new InMemoryContacts();
  private final ContactRules contactRules = new ContactRules(contacts, patients);
  private final InMemoryOutboxItems items = new InMemoryOutboxItems();
  private final List<TextCheck> checks = new ArrayList<>();
  private final FiredEvents<TextMissed> missed = new FiredEvents<>();
  private final FiredEvents<PressingChanged> pressingChanged = new FiredEvents<>();
  private final Faults faults = new Faults(numbers, missed);
  private final FakeGateway gateway = new FakeGateway();
  private final List<TextGateway> chosen = new ArrayList<>(List.of(gateway));
  private final TextGateways gateways = new TextGateways(chosen);
  private final OwnNumber ownNumber = new OwnNumber(patients);
  private final InMemoryThreads threads = new InMemoryThreads();
  private final InMemoryInboundTexts inbound = new InMemoryInboundTexts();
  private final QuietHours quietHours =
      new QuietHours(
          new TextHours("MO-FR 08:00-18:00"), practices, new EnglishBankHolidays(), gateways);

  /** A desk whose clock somebody else moves too. */
  public TextDesk(SettableClock clock) {
    this.clock = clock;
    practices.add(new Practice(RIVERSIDE, "Riverside Surgery", "01902 496 0000"));
  }

  /** Sends by another provider from now on. */
  public void sendBy(TextGateway other) {
    chosen.set(0, other);
  }

  /** Adds a room's objection. */
  public void check(TextCheck check) {
    checks.add(check);
  }

  /** Texts patients. */
  public TextPatient textPatient() {
    return new TextPatient(
        texts,
        new PracticeWords(new TextWords("config", gateways), wordings, gateways),
        practices,
        quietHours,
        new Outbox(items, new FiredEvents<>(), clock),
        clock);
  }

  /** Queues texts that staff write to these patients. */
  public QueueText queueText(Patients whom, Audit audit) {
    return new QueueText(whom, texts, numbers, textPatient(), audit, clock);
  }

  /** Shows the words of texts. */
  public ReadWordings readWordings(Words shown) {
    return new ReadWordings(wordings, new TextWords("config", gateways), practices, shown);
  }

  /** Does what is due in the outbox, once. */
  public void sendWhatIsDue() {
    SendText sendText = sendText();
    due().forEach(sendText::perform);
  }

  /** Takes in what people text. */
  public ReceiveText receiveText(List<ReplyReader> readers) {
    Audit audit = new Audit(new InMemoryAuditTrail(), clock);
    return new ReceiveText(
        inbound,
        texts,
        numbers,
        threads,
        patients,
        new ReplyToPractice(threads, new FiredEvents<>(), audit, clock),
        answerPressing(),
        readers,
        clock);
  }

  /** Answers texts with the word chest. */
  AnswerPressing answerPressing() {
    return new AnswerPressing(
        words -> Optional.of(PressingWords.Call.EMERGENCY).filter(it -> words.contains("chest")),
        textPatient(),
        practices,
        pressingChanged,
        clock);
  }

  /** What other rooms were told of texts that must not wait. */
  List<PressingChanged> pressingChanged() {
    return pressingChanged.fired();
  }

  /** What people texted. */
  public InMemoryInboundTexts inbound() {
    return inbound;
  }

  /** Offers a reply from a number to a room; whether it was dealt with. */
  public boolean reply(MobileNumber from, String words, ReplyReader reader) {
    Instant now = clock.instant();
    List<TextMessage> before = texts.newestTo(from, now.minus(Duration.ofDays(30)), 20);
    return !before.isEmpty()
        && reader.read(new InboundText("SM1", RIVERSIDE, from, words, now), before);
  }

  /** When texts of a template were handed over, in order. */
  public List<Instant> sentAt(String template) {
    return texts.all().stream()
        .filter(text -> text.template().equals(template) && gateway.sent.containsKey(text.id()))
        .map(text -> text.claimedAt().orElseThrow())
        .toList();
  }

  /** Something happens with each text when the provider is about to take it. */
  public void beforeTheCall(Consumer<TextMessage> event) {
    gateway.before(text -> event.accept(texts.lock(text.practice(), text.id()).orElseThrow()));
  }

  /** What is due in the outbox. */
  List<OutboxItem> due() {
    return items.lockFree(clock.instant(), 1_000);
  }

  SendText sendText() {
    return sendText(gateways);
  }

  SendText sendText(TextGateways by) {
    Suppressions suppressions = new Suppressions(contactRules, new NumberLimits(texts), checks);
    return new SendText(
        by, new Sending(texts, numbers, suppressions, quietHours, ownNumber, faults, clock));
  }

  /** Texts that were written, in order. */
  public List<TextMessage> texts() {
    return texts.all();
  }

  /** What other rooms were told of texts that did not arrive. */
  public List<TextMissed> missed() {
    return missed.fired();
  }

  /** Records what a provider says. */
  RecordReceipt recordReceipt() {
    return new RecordReceipt(texts, faults, clock);
  }

  Faults faults() {
    return faults;
  }

  /** All texts. */
  public InMemoryTexts repository() {
    return texts;
  }

  /** What is known of numbers. */
  public InMemoryTextNumbers numbers() {
    return numbers;
  }

  InMemoryPractices practices() {
    return practices;
  }

  /** Who is registered. */
  public InMemoryPatients patients() {
    return patients;
  }

  InMemoryTextWordings wordings() {
    return wordings;
  }

  /** What patients wish. */
  public InMemoryContacts contacts() {
    return contacts;
  }

  /** Whether they let themselves be texted. */
  public ContactRules contactRules() {
    return contactRules;
  }

  /** What keeps texts from being sent, beforehand. */
  public ForeseeSuppression foreseeSuppression() {
    return new ForeseeSuppression(contactRules, numbers, clock);
  }

  /** The provider that texts go by. */
  public TextGateways gateways() {
    return gateways;
  }

  /** The text that tells of a reply, beforehand. */
  public ForeseeReply foreseeReply() {
    return new ForeseeReply(
        new PracticeWords(new TextWords("config", gateways), wordings, gateways),
        new TextPrice("2.4"),
        new OwnOrigin("https://example.com"),
        new Words());
  }

  FakeGateway gateway() {
    return gateway;
  }

  /** When texts may arrive. */
  public QuietHours quietHours() {
    return quietHours;
  }

  /** The confirmation of a request, of some kind. */
  static NewText confirmation(TextKind kind) {
    return NewText.of(
        RIVERSIDE,
        UUID.randomUUID(),
        MOBILE,
        kind,
        "request-received",
        Map.of("reference", "7KQ4-MX2P", "link", "https://example.com/status"));
  }
}
