package org.carepost.practice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.carepost.platform.PracticeId;

/** A general practice: its name, how to ring it, when it is open and which hub it has joined. */
@Entity
@Table(name = "practice")
public class Practice {
  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
  private static final int LONGEST_NAME = 200;
  private static final Pattern TELEPHONE = Pattern.compile("[0-9+][0-9 ]{2,19}");

  @Id
  @Column(name = "id", length = 10)
  private PracticeId id;

  @Column(name = "name", nullable = false, length = LONGEST_NAME)
  private String name;

  @Column(name = "telephone", nullable = false, length = 20)
  private String telephone;

  @Column(name = "hub_id")
  private UUID hub;

  @Column(name = "time_zone", nullable = false, length = 40)
  private String zone;

  @ElementCollection
  @CollectionTable(name = "practice_hours", joinColumns = @JoinColumn(name = "practice_id"))
  private Set<PracticeHours> hours = new HashSet<>();

  /** For the database only. */
  protected Practice() {}

  /**
   * A practice in England, outside any hub, open in the core hours of the contract.
   *
   * @param name 1 to 200 characters
   * @param telephone as it is to be shown: digits and spaces, 3 to 20 characters
   * @throws IllegalArgumentException if the name or the telephone number has not that shape
   */
  public Practice(PracticeId id, String name, String telephone) {
    this.id = Objects.requireNonNull(id, "id");
    describe(name, telephone);
    this.zone = ENGLAND.getId();
    openAt(HoursKind.CORE, OpeningHours.contract());
  }

  /**
   * It is called and reached so from now on.
   *
   * @throws IllegalArgumentException as when it was opened; nothing is changed then
   */
  void describe(String name, String telephone) {
    String checked = checkedName(name);
    if (telephone == null || !TELEPHONE.matcher(telephone).matches()) {
      throw new IllegalArgumentException("not the shape of a telephone number");
    }
    this.name = checked;
    this.telephone = telephone;
  }

  /** Which practice. */
  public PracticeId id() {
    return id;
  }

  /** What people call it. */
  public String name() {
    return name;
  }

  /** The number for patients, as it is to be shown. */
  public String telephone() {
    return telephone;
  }

  /** The hub it has joined, if any. */
  public Optional<UUID> hub() {
    return Optional.ofNullable(hub);
  }

  /** The zone of its wall clock. */
  public ZoneId zone() {
    return ZoneId.of(zone);
  }

  /** Shares its queue with the hub's other practices from now on, and with no other hub's. */
  public void join(Hub hub) {
    this.hub = hub.id();
  }

  /** Shares its queue with nobody from now on. */
  void leaveHub() {
    this.hub = null;
  }

  /** Replaces the hours of one kind. */
  public void openAt(HoursKind kind, OpeningHours week) {
    hours.removeIf(row -> row.kind() == kind);
    week.week()
        .forEach((day, spans) -> spans.forEach(s -> hours.add(new PracticeHours(kind, day, s))));
  }

  /**
   * Its hours of one kind.
   *
   * @throws IllegalArgumentException if it has none of that kind
   */
  public OpeningHours hours(HoursKind kind) {
    return new OpeningHours(
        hours.stream()
            .filter(row -> row.kind() == kind)
            .collect(groupingBy(PracticeHours::day, mapping(PracticeHours::span, toList()))));
  }

  /** The working time of one kind of hours. */
  public WorkingCalendar calendar(HoursKind kind, Holidays holidays) {
    return new WorkingCalendar(hours(kind), holidays, zone());
  }

  static String checkedName(String name) {
    if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("a name has 1 to 200 characters");
    }
    return name.strip();
  }
}
