package org.carepost.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.carepost.messaging.Suppression;
import org.carepost.messaging.TextMessage;
import org.carepost.people.APatient;
import org.carepost.people.MobileNumber;
import org.carepost.people.NhsNumber;
import org.carepost.people.Patient;
import org.carepost.people.UnfitValue;
import org.carepost.platform.WallClock;
import org.carepost.platform.web.FormErrors;
import org.junit.jupiter.api.Test;

/**
 * An hour in which 120 appointments are reminded of and written about, given up, offered and taken,
 * and moved, cancelled and booked again at random, at any moment until just before the provider is
 * called.
 */
class HourOfChangesTest {
  private static final int PATIENTS = 120;
  private static final int DOCTORS = 40;
  private static final int WAITING = 20;

  private final Random random = new Random(7);
  private final Desk desk = new Desk();
  private final List<Patient> people = new ArrayList<>();
  private final List<String> untrue = new ArrayList<>();
  private final Set<String> handedOverOf = new TreeSet<>();
  private int changes;
  private int handedOver;

  @Test
  void nobody_is_texted_about_a_time_that_is_no_longer_true() {
    IntStream.range(0, PATIENTS).forEach(this::register);
    IntStream.range(0, PATIENTS).forEach(i -> book(i, tomorrow()));
    people.stream()
        .limit(WAITING)
        .forEach(it -> desk.changeList.add(it.id(), FourWho.ANY, desk.by));
    desk.meanwhile = this::perhapsChange;
    desk.textDesk.beforeTheCall(this::see);
    Instant end = desk.clock.instant().plus(Duration.ofHours(1));
    while (desk.clock.instant().isBefore(end)) {
      desk.clock.pass(Duration.ofSeconds(30));
      perhapsChange();
      perhapsChange();
      tellAll();
      offerAll();
      perhapsChange();
      desk.textDesk.sendWhatIsDue();
    }
    assertThat(untrue).isEmpty();
    assertThat(changes).isGreaterThan(200);
    assertThat(handedOver).isGreaterThan(100);
    assertThat(handedOverOf)
        .contains("appointment-reminder", "own-words", "slot-offered", "slot-yours");
    assertThat(desk.texts())
        .filteredOn(text -> text.suppression().filter(Suppression.OUTDATED::equals).isPresent())
        .as("texts that were true when they were written and not when they were to be sent")
        .hasSizeGreaterThan(10)
        .extracting(TextMessage::template)
        .contains("own-words", "slot-offered", "slot-yours");
  }

  private void see(TextMessage text) {
    handedOver++;
    handedOverOf.add(text.template());
    if (text.template().equals("slot-offered") || text.template().equals("slot-gone")) {
      seeOffer(text);
    } else if (!text.template().equals("cancel-unclear")) { // which names no time
      seeAppointment(text);
    }
  }

  private void seeOffer(TextMessage text) {
    OfferedTime said = desk.list.offered(List.of(text.about())).get(0);
    boolean open = said.isOpen(desk.clock.instant()) && !desk.list.isBooked(said.time());
    if (open != text.template().equals("slot-offered")) {
      untrue.add(text.template() + " of " + said.time().slot());
    }
  }

  private void seeAppointment(TextMessage text) {
    AppointmentText said = desk.notices.says(AnAppointment.RIVERSIDE, text.id()).orElseThrow();
    Appointment now = desk.appointments.take(AnAppointment.RIVERSIDE, said.appointment());
    String time = new WallClock(AnAppointment.ENGLAND).time(now.slot().startsAt());
    boolean ahead = now.slot().startsAt().isAfter(desk.clock.instant());
    if (!text.body().contains(time) || said.untrue(now).isPresent() || !ahead) {
      untrue.add(text.template() + " of " + now.slot() + " " + now.state());
    }
  }

  private void tellAll() {
    int told;
    do {
      told = desk.tellPatients.tell(AnAppointment.RIVERSIDE);
    } while (told > 0);
  }

  private void offerAll() {
    desk.freed.fired().forEach(desk.keepFreeTime::keep);
    desk.freed.fired().clear();
    boolean offered;
    do {
      offered = desk.offerFreeTime.offerOne(AnAppointment.RIVERSIDE);
    } while (offered);
  }

  private void perhapsChange() {
    int i = random.nextInt(PATIENTS);
    Appointment it = desk.called("E" + i);
    switch (random.nextInt(7)) {
      case 0, 1 -> book(i, tomorrow());
      case 2 -> {
        if (it.state() == AppointmentState.BOOKED) {
          desk.cancel.cancel(it.practice(), it.id(), "", By.staff(desk.by));
          changes++;
        }
      }
      case 3 ->
          desk.textDesk.reply(people.get(i).mobile().orElseThrow(), "Cancel", desk.cancelReply);
      case 4 -> write(it);
      case 5 -> somebodySaysYes();
      default -> {}
    }
  }

  private void write(Appointment it) {
    FormErrors errors = new FormErrors(desk.words);
    desk.textSession.send(
        it.id(),
        new SessionTextForm("", List.of(it.id().toString()), "Please bring your glasses {when}."),
        errors,
        desk.by);
    assertThat(errors.isEmpty()).isTrue();
  }

  /** Some do not have it for long. */
  private void somebodySaysYes() {
    Optional<Patient> who =
        people.stream()
            .limit(WAITING)
            .filter(
                it -> desk.textDesk.reply(it.mobile().orElseThrow(), "Yes please", desk.offerReply))
            .findFirst();
    if (who.isPresent() && random.nextBoolean()) {
      desk.appointments.ofPatient(AnAppointment.RIVERSIDE, who.get().id(), 9).stream()
          .filter(it -> it.externalId().startsWith(AnswerOffer.OURS))
          .filter(it -> it.state() == AppointmentState.BOOKED)
          .forEach(it -> desk.cancel.cancel(it.practice(), it.id(), "", By.staff(desk.by)));
    }
  }

  private LocalDateTime tomorrow() {
    return LocalDateTime.ofInstant(desk.clock.instant(), ZoneOffset.UTC)
        .plusDays(1)
        .withSecond(0)
        .plusMinutes(5L * random.nextInt(24) - 30);
  }

  private void book(int i, LocalDateTime start) {
    changes++;
    desk.take(
        Desk.line(
            "externalId",
            "E" + i,
            "nhsNumber",
            people.get(i).nhsNumber().orElseThrow().digits(),
            "start",
            start.toString(),
            "end",
            start.plusMinutes(10).toString(),
            "clinician",
            "Dr " + i % DOCTORS,
            "bookedAt",
            "2026-02-27T10:00:00Z"));
  }

  private void register(int i) {
    Patient patient = APatient.ada().called("Ada", "Lovelace").numbered(fitting(i)).registered();
    patient.reachOn(new MobileNumber("+447700900%03d".formatted(i)));
    people.add(patient);
    desk.patients.add(patient);
  }

  private static String fitting(int i) {
    for (int tail = 0; tail < 100; tail++) {
      String digits = "9991%04d%02d".formatted(i, tail);
      if (fits(digits)) {
        return digits;
      }
    }
    throw new AssertionError("one in eleven fits");
  }

  private static boolean fits(String digits) {
    try {
      NhsNumber.parse(digits);
      return true;
    } catch (UnfitValue unfit) {
      return false;
    }
  }
}
