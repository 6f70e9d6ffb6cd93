package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carepost.messaging.InboundText;
import org.carepost.messaging.NewText;
import org.carepost.messaging.ReplyReader;
import org.carepost.messaging.TextMessage;
import org.carepost.messaging.TextPatient;
import org.carepost.messaging.TextTemplate;

/**
 * Cancels the appointment that somebody replies CANCEL to. If it is not clear which one they mean,
 * staff read the reply.
 */
@ApplicationScoped
public class ReadCancelReply implements ReplyReader {
  private final Notices notices;
  private final Appointments appointments;
  private final GiveUpAppointment giveUp;
  private final TextPatient textPatient;
  private final Clock clock;

  @Inject
  ReadCancelReply(
      Notices notices,
      Appointments appointments,
      GiveUpAppointment giveUp,
      TextPatient textPatient,
      Clock clock) {
    this.notices = notices;
    this.appointments = appointments;
    this.giveUp = giveUp;
    this.textPatient = textPatient;
    this.clock = clock;
  }

  @Override
  public boolean read(InboundText reply, List<TextMessage> before) {
    if (!CancelWord.isAllOf(reply.body())) {
      return false;
    }
    List<AppointmentText> ahead = ahead(before);
    Optional<Appointment> meant = meant(ahead);
    meant.ifPresent(giveUp::giveUpByText);
    if (meant.isEmpty()) {
      ahead.stream().findFirst().ifPresent(newest -> askWhich(newest, reply));
    }
    return meant.isPresent();
  }

  /** Nobody is to believe that it is cancelled. */
  private void askWhich(AppointmentText newest, InboundText reply) {
    TextTemplate which = TextTemplate.CANCEL_UNCLEAR;
    textPatient.text(
        NewText.of(
            newest.practice(),
            reply.id(),
            reply.mobile().orElseThrow(),
            which.kind(),
            which.key(),
            Map.of()));
  }

  /** The newest text about each one ahead that the number was told of, newest first. */
  private List<AppointmentText> ahead(List<TextMessage> before) {
    Instant now = clock.instant();
    List<UUID> sent =
        before.stream().filter(it -> it.state().mayHaveArrived()).map(TextMessage::id).toList();
    Map<UUID, AppointmentText> newest = new LinkedHashMap<>();
    notices.say(sent).stream()
        .filter(said -> said.startsAt().isAfter(now))
        .sorted(Comparator.comparing(AppointmentText::text).reversed())
        .forEach(said -> newest.putIfAbsent(said.appointment(), said));
    return List.copyOf(newest.values());
  }

  /** The only one, if it is as the text about it said. */
  private Optional<Appointment> meant(List<AppointmentText> ahead) {
    if (ahead.size() != 1) {
      return Optional.empty();
    }
    AppointmentText said = ahead.get(0);
    return appointments
        .lock(said.practice(), said.appointment())
        .filter(it -> said.untrue(it).isEmpty() || givenUp(it, said));
  }

  /** Whoever says it twice is told twice. */
  private static boolean givenUp(Appointment it, AppointmentText said) {
    return it.slot().startsAt().equals(said.startsAt())
        && it.cancellation().filter(why -> why.wish() == CancelledBy.PATIENT).isPresent();
  }
}
