package org.carepost.appointments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carepost.people.Patients;
import org.carepost.platform.PracticeId;

/** Notices for tests; nothing is locked. */
public class InMemoryNotices implements Notices {
  private final Map<UUID, Notice> notices = new LinkedHashMap<>();
  private final List<AppointmentText> texts = new ArrayList<>();
  private final InMemoryAppointments appointments;
  private final Patients patients;

  /** About these appointments of these patients. */
  public InMemoryNotices(InMemoryAppointments appointments, Patients patients) {
    this.appointments = appointments;
    this.patients = patients;
  }

  @Override
  public void wake(PracticeId practice, Collection<UUID> ids, Instant dueAt) {
    for (UUID id : ids) {
      Notice notice = notices.computeIfAbsent(id, it -> new Notice(practice, it, dueAt));
      if (notice.dueAt().filter(dueAt::isAfter).isEmpty()) {
        notice.next(dueAt);
      }
    }
  }

  @Override
  public void know(PracticeId practice, Collection<Appointment> known, Instant now) {
    for (Appointment it : known) {
      Notice notice = new Notice(practice, it.id(), now);
      notice.told(it, now);
      notices.put(it.id(), notice);
    }
  }

  @Override
  public void wakeAhead(PracticeId practice, Instant now) {
    notices.values().stream()
        .filter(it -> it.practice().equals(practice))
        .filter(it -> appointments.take(practice, it.appointment()).isAhead(now))
        .forEach(it -> it.next(now));
  }

  @Override
  public List<PracticeId> withDue(Instant now) {
    return due(now).stream().map(Notice::practice).distinct().toList();
  }

  @Override
  public List<DueNotice> takeDue(PracticeId practice, Instant now, int limit) {
    return due(now).stream()
        .filter(it -> it.practice().equals(practice))
        .limit(limit)
        .map(this::withWhoComes)
        .toList();
  }

  private DueNotice withWhoComes(Notice notice) {
    Appointment it = appointments.take(notice.practice(), notice.appointment());
    return new DueNotice(notice, it, patients.get(it.practice(), it.patient()));
  }

  private List<Notice> due(Instant now) {
    return notices.values().stream()
        .filter(it -> it.dueAt().filter(at -> !at.isAfter(now)).isPresent())
        .toList();
  }

  @Override
  public Optional<Notice> lock(PracticeId practice, UUID appointment) {
    return Optional.ofNullable(notices.get(appointment))
        .filter(it -> it.practice().equals(practice));
  }

  @Override
  public List<Missed> missed(PracticeId practice, Collection<UUID> who, Instant since) {
    return appointments
        .all(practice)
        .filter(it -> it.state() == AppointmentState.DNA && who.contains(it.patient()))
        .filter(it -> !it.slot().startsAt().isBefore(since))
        .collect(Collectors.groupingBy(Appointment::patient, Collectors.counting()))
        .entrySet()
        .stream()
        .map(it -> new Missed(it.getKey(), it.getValue()))
        .toList();
  }

  @Override
  public void add(AppointmentText text) {
    texts.add(text);
  }

  @Override
  public Optional<AppointmentText> says(PracticeId practice, UUID text) {
    return say(List.of(text)).stream().filter(it -> it.practice().equals(practice)).findFirst();
  }

  @Override
  public List<AppointmentText> say(Collection<UUID> ids) {
    return texts.stream().filter(it -> ids.contains(it.text())).toList();
  }

  @Override
  public List<AppointmentText> newest(PracticeId practice, Collection<UUID> ids) {
    return texts.stream()
        .filter(it -> it.practice().equals(practice) && ids.contains(it.appointment()))
        .collect(
            Collectors.toMap(
                AppointmentText::appointment,
                it -> it,
                (one, other) ->
                    Comparator.comparing(AppointmentText::text).compare(one, other) > 0
                        ? one
                        : other))
        .values()
        .stream()
        .toList();
  }
}
