package org.carepost.video;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepost.platform.web.Choice;
import org.carepost.platform.web.Words;

/** What would help somebody in a call. */
enum CallNeed {
  /** They lip-read: the clinician faces the camera in good light. */
  FACE,
  /** They would rather read and write than listen and speak. */
  WRITING,
  /** Somebody is to interpret, also in British Sign Language. */
  INTERPRETER,
  /** Somebody they trust is to be with them. */
  COMPANION,
  /** They need more time, or plain words. */
  TIME;

  /** Those of these names; others are left out. */
  static Set<CallNeed> of(Collection<String> names) {
    return Stream.of(values())
        .filter(it -> names.contains(it.name()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(CallNeed.class)));
  }

  /** All of them as the patient says it. */
  static List<Choice> choices(Words words) {
    return Stream.of(values())
        .map(it -> Choice.of(it.name(), words.text("video.needs." + it.name())))
        .toList();
  }

  /** Some as staff read it, or empty. */
  static String forStaff(Set<CallNeed> needs, Words words) {
    return needs.stream()
        .map(it -> words.text("video.needs.staff." + it.name()))
        .collect(Collectors.joining(", "));
  }
}
