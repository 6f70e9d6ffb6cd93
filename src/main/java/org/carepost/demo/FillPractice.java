package org.carepost.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.carepost.people.Patient;
import org.carepost.people.Patients;
import org.carepost.people.Staff;
import org.carepost.people.StaffMember;
import org.carepost.platform.Ids;
import org.carepost.practice.Practices;

/** Gives a practice of the demo its staff, its patients and what they asked and were given. */
@ApplicationScoped
public class FillPractice {
  private final Practices practices;
  private final Staff staff;
  private final Patients patients;
  private final PlayMorning playMorning;
  private final FillAppointments fillAppointments;
  private final FillReferrals fillReferrals;
  private final Clock clock;

  @Inject
  FillPractice(
      Practices practices,
      Staff staff,
      Patients patients,
      PlayMorning playMorning,
      FillAppointments fillAppointments,
      FillReferrals fillReferrals,
      Clock clock) {
    this.practices = practices;
    this.staff = staff;
    this.patients = patients;
    this.playMorning = playMorning;
    this.fillAppointments = fillAppointments;
    this.fillReferrals = fillReferrals;
    this.clock = clock;
  }

  /** Whether nobody works there yet. */
  @Transactional
  public boolean isDue(DemoPractice practice) {
    return staff.of(practice.id(), 1).isEmpty();
  }

  /**
   * Makes the same people and requests every time, at times that end now; all of them or, if it
   * fails, none. Those who play no part are registered last, for a short flush at each act.
   *
   * @param passwordHash of the one password of all staff
   */
  @Transactional
  public void fill(DemoPractice practice, String passwordHash) {
    Random random = practice.random();
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, practices.get(practice.id()).zone());
    Town town = new Town(random, today, practice.firstNumber());
    List<Resident> people = town.people(practice.patients());
    Cast cast = Cast.of(practice.stories(random), people, town, today, random);
    register(cast.registered(), practice);
    Team team = team(practice, passwordHash);
    playMorning.play(practice.id(), cast, team, now, random);
    List<Patient> others = register(cast.others(), practice);
    fillAppointments.fill(practice, others, now, random);
    fillReferrals.fill(team, others, now);
  }

  private List<Patient> register(List<Resident> residents, DemoPractice practice) {
    List<Patient> registered =
        residents.stream().map(resident -> resident.registeredWith(practice.id())).toList();
    registered.forEach(patients::add);
    return registered;
  }

  private Team team(DemoPractice practice, String passwordHash) {
    List<StaffMember> members =
        practice.staff().stream()
            .map(
                job ->
                    new StaffMember(
                        Ids.next(),
                        practice.id(),
                        job.username(),
                        job.name(),
                        job.role(),
                        passwordHash))
            .toList();
    members.forEach(staff::add);
    return Team.of(members);
  }
}
