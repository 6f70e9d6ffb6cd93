package org.carepost.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.people.APatient;
import org.carepost.people.Patient;
import org.carepost.platform.FiredEvents;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SettableClock;

/** Texts that come in for two practices, and what is known before they come. */
abstract class ReceivingTexts {
  static final PracticeId LAKESIDE = new PracticeId("Y00003");

  final SettableClock clock = new SettableClock();
  final TextDesk desk = new TextDesk(clock);
  final InMemoryThreads threads = new InMemoryThreads();
  final InMemoryInboundTexts inbound = new InMemoryInboundTexts();
  final FiredEvents<PatientReplied> replied = new FiredEvents<>();
  final List<ReplyReader> readers = new ArrayList<>();
  final ReceiveText receiveText =
      new ReceiveText(
          inbound,
          desk.repository(),
          desk.numbers(),
          threads,
          desk.patients(),
          new ReplyToPractice(threads, replied, new Audit(new InMemoryAuditTrail(), clock), clock),
          desk.answerPressing(),
          readers,
          clock);
  final Correspondent ada = ACorrespondent.ada();

  void staffWrote(PracticeId practice) {
    text(practice, "message-waiting");
  }

  void received(PracticeId practice) {
    clock.pass(Duration.ofSeconds(1));
    text(practice, TextTemplate.REQUEST_RECEIVED.key());
  }

  void text(PracticeId practice, String template) {
    desk.repository()
        .add(
            new TextMessage(
                NewText.of(
                    practice,
                    UUID.randomUUID(),
                    TextDesk.MOBILE,
                    TextKind.REPLY,
                    template,
                    Map.of()),
                "Hello",
                clock.instant()));
  }

  void registered(APatient who) {
    Patient patient = who.registered();
    patient.reachOn(TextDesk.MOBILE);
    desk.patients().add(patient);
  }

  void receive(String gatewayId, String body, StopWord taken) {
    receiveText.receive(gatewayId, TextDesk.MOBILE, body, Optional.of(taken));
  }

  void receive(String gatewayId, String body) {
    receiveText.receive(gatewayId, TextDesk.MOBILE, body);
  }
}
