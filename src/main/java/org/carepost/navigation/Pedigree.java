package org.carepost.navigation;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.carepost.platform.BrokenContent;
import org.carepost.platform.YamlMap;

/**
 * Where clinical content comes from.
 *
 * @param version counts up with each change
 * @param validFrom first day on which it applies
 * @param reviewer who has read it, and in which role
 * @param sources public guidance that it was written from, at least one
 */
public record Pedigree(int version, LocalDate validFrom, String reviewer, List<URI> sources) {
  /**
   * A pedigree.
   *
   * @throws IllegalArgumentException if the version is no number from 1 on or there is no source
   */
  public Pedigree {
    sources = List.copyOf(sources);
    if (version < 1 || sources.isEmpty() || reviewer.isBlank()) {
      throw new IllegalArgumentException("clinical content has a version, a reviewer and a source");
    }
  }

  /**
   * As it is written beside the content.
   *
   * @throws BrokenContent if something of it is missing
   */
  static Pedigree of(YamlMap from) {
    try {
      return new Pedigree(
          from.number("version"),
          from.date("valid-from"),
          from.text("reviewer"),
          from.addresses("sources"));
    } catch (IllegalArgumentException e) {
      throw new BrokenContent(from.path(), "must have a version from 1 on and a source", e);
    }
  }
}
