package org.carepost.appointments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carepost.messaging.TextMessage;
import org.carepost.people.APatient;
import org.carepost.people.MobileNumber;
import org.carepost.people.Patient;

/** Four patients who wait for any earlier time: Wa, Wb, Wc and Wd, in this order. */
final class FourWho {
  static final WaitingPlace.Wish ANY = new WaitingPlace.Wish(null, "", 2, LocalDate.of(2026, 4, 1));

  final Desk desk = new Desk();
  final List<Patient> waiting = new ArrayList<>();

  FourWho() {
    for (int i = 0; i < 4; i++) {
      Patient patient =
          APatient.ada().called("W" + (char) (97 + i), "Waits").unnumbered().registered();
      patient.reachOn(new MobileNumber("+4477009001" + i + "0"));
      desk.patients.add(patient);
      waiting.add(patient);
      desk.changeList.add(patient.id(), ANY, desk.by);
    }
  }

  /** An appointment of Ada's is given up; on 10 March at 09:10 unless told otherwise. */
  Appointment givenUp(AnAppointment builder) {
    Appointment freed = desk.given(builder);
    desk.cancel.cancel(AnAppointment.RIVERSIDE, freed.id(), "", By.PATIENT);
    keepWhatIsFreed();
    return freed;
  }

  void keepWhatIsFreed() {
    desk.freed.fired().forEach(desk.keepFreeTime::keep);
    desk.freed.fired().clear();
  }

  /** Times that are due are offered. */
  void offer() {
    boolean offered;
    do {
      offered = desk.offerFreeTime.offerOne(AnAppointment.RIVERSIDE);
    } while (offered);
  }

  /** The same, and the texts are sent. */
  void offerByText() {
    offer();
    desk.textDesk.sendWhatIsDue();
  }

  boolean reply(int who, String words) {
    return desk.textDesk.reply(waiting.get(who).mobile().orElseThrow(), words, desk.offerReply);
  }

  /** The newest offer to one of them. */
  SlotOffer offerTo(int who) {
    return desk.list.freed(AnAppointment.RIVERSIDE, Instant.EPOCH, 9).stream()
        .flatMap(time -> desk.list.offers(time).stream())
        .filter(it -> it.patient().equals(waiting.get(who).id()))
        .reduce((one, other) -> one.id().compareTo(other.id()) > 0 ? one : other)
        .orElseThrow();
  }

  /** Given names of who was offered a time, in order. */
  List<String> asked() {
    return desk.texts().stream()
        .filter(it -> it.template().equals("slot-offered"))
        .map(it -> it.body().replaceFirst("Hello (\\w+)\\..*", "$1"))
        .toList();
  }

  List<TextMessage> to(int who) {
    return desk.texts().stream()
        .filter(it -> it.mobile().equals(waiting.get(who).mobile().orElseThrow()))
        .toList();
  }

  List<Appointment> appointmentsOf(int who) {
    return desk.appointments.ofPatient(AnAppointment.RIVERSIDE, waiting.get(who).id(), 9);
  }
}
