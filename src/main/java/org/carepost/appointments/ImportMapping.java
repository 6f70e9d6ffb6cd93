package org.carepost.appointments;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.carepost.platform.PracticeId;

/** How to read a practice's files that do not call their columns as we do. */
@Entity
@Table(name = "import_mapping")
public class ImportMapping {
  private static final Jsonb JSON = JsonbBuilder.create();

  /** How a file writes days. */
  public enum Dates {
    /** 2026-04-03. */
    ISO,
    /** 03/04/2026 is 3 April. */
    DAY_FIRST
  }

  @Id
  @Column(name = "practice_id")
  private PracticeId practice;

  private String names;

  @Enumerated(EnumType.STRING)
  private Dates dates;

  @Column(name = "set_by")
  private String setBy;

  @Column(name = "set_at")
  private Instant setAt;

  /** For JPA. */
  protected ImportMapping() {}

  /** Files of a practice are read so from now on. */
  public ImportMapping(
      PracticeId practice, Map<String, String> names, Dates dates, String by, Instant at) {
    this.practice = practice;
    change(names, dates, by, at);
  }

  /**
   * They are read so instead.
   *
   * @param columns our names by what the files call them, in small letters
   */
  void change(Map<String, String> columns, Dates written, String by, Instant at) {
    this.names = JSON.toJson(new TreeMap<>(columns));
    this.dates = written;
    this.setBy = by;
    this.setAt = at;
  }

  /** Our names of columns by what its files call them, in small letters. */
  @SuppressWarnings("unchecked") // an object of texts, as it was written
  public Map<String, String> names() {
    return JSON.fromJson(names, Map.class);
  }

  /** How its files write days. */
  public Dates dates() {
    return dates;
  }

  /** Whose files. */
  public PracticeId practice() {
    return practice;
  }

  /** Who said so. */
  public String setBy() {
    return setBy;
  }

  /** When, in UTC. */
  public Instant setAt() {
    return setAt;
  }
}
