package org.carepost.consultation;

import java.util.List;
import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.messaging.InMemoryTextNumbers;
import org.carepost.messaging.TextDesk;
import org.carepost.navigation.FoundService;
import org.carepost.navigation.InMemorySignposts;
import org.carepost.navigation.RedFlags;
import org.carepost.navigation.SendElsewhere;
import org.carepost.navigation.SignpostMoved;
import org.carepost.people.InMemoryPatients;
import org.carepost.people.InMemoryStaff;
import org.carepost.platform.FiredEvents;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SettableClock;
import org.carepost.platform.web.OwnOrigin;
import org.carepost.platform.web.Words;
import org.carepost.practice.EnglishBankHolidays;
import org.carepost.practice.InMemoryPractices;
import org.carepost.practice.Practice;
import org.carepost.practice.WorkingCalendars;

/** Riverside Surgery and Lakeside Surgery, with everything in memory. */
final class FrontDoor {
  /** A pharmacy that is offered. */
  static final FoundService MILL =
      new FoundService(
          "pharmacy-1",
          "p1",
          "Mill Pharmacy",
          "",
          "pharmacy-first",
          "Pharmacy First",
          "1 Mill Street",
          "01902 496 0009",
          0.4,
          List.of(),
          false);

  final SettableClock clock = new SettableClock();
  final InMemoryRequests requests = new InMemoryRequests();
  final InMemoryDrafts drafts = new InMemoryDrafts();
  final InMemoryDiversions diversions = new InMemoryDiversions();
  final FindEmergency findEmergency = new FindEmergency(new RedFlags("config"));
  final FiredEvents<Diverted> diverted = new FiredEvents<>();
  final InMemoryAuditTrail trail = new InMemoryAuditTrail();
  final FiredEvents<RequestSubmitted> submitted = new FiredEvents<>();
  final InMemoryPatients patients = new InMemoryPatients();
  final InMemoryStaff staff = new InMemoryStaff();
  final InMemoryTextNumbers numbers = new InMemoryTextNumbers();
  final TextedNumbers textedNumbers =
      new TextedNumbers(patients, numbers, new TextDesk(clock).gateways(), clock);
  final SentTexts texts = new SentTexts();
  final SubmitRequest submitRequest;
  final SaveAnswers saveAnswers = new SaveAnswers(drafts, clock);
  final BeginForm beginForm = new BeginForm(drafts, clock);
  final RaiseRedFlag raiseRedFlag =
      new RaiseRedFlag(drafts, diversions, findEmergency, diverted, clock);
  final InMemorySignposts signposts = new InMemorySignposts();
  final FiredEvents<SignpostMoved> moved = new FiredEvents<>();
  final SendElsewhere sendElsewhere;
  final SendForm sendForm;

  FrontDoor() {
    InMemoryPractices practices = new InMemoryPractices();
    practices.add(new Practice(new PracticeId("Y00001"), "Riverside Surgery", "01902 496 0001"));
    practices.add(new Practice(new PracticeId("Y00003"), "Lakeside Surgery", "01902 496 0003"));
    sendElsewhere =
        new SendElsewhere(
            signposts,
            texts,
            new OwnOrigin("https://carepost.example.com"),
            moved,
            new Audit(trail, clock),
            clock,
            48);
    submitRequest =
        new SubmitRequest(
            requests,
            new WorkingCalendars(practices, new EnglishBankHolidays()),
            findEmergency,
            submitted,
            textedNumbers,
            texts,
            new OwnOrigin("https://carepost.example.com"),
            new Audit(trail, clock),
            clock);
    sendForm =
        new SendForm(
            drafts,
            submitRequest,
            findEmergency,
            diversions,
            new OtherHelp(null, null, null, sendElsewhere, clock),
            requests,
            staff,
            new Rules(clock),
            new Words(),
            clock);
  }
}
