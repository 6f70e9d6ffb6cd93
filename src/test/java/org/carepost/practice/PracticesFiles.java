package org.carepost.practice;

import org.carepost.platform.YamlMap;

/** An operator's list of practices, for tests of other rooms. */
public final class PracticesFiles {
  private PracticesFiles() {}

  /** The list with that content. */
  public static PracticesFile of(String yaml) {
    return new PracticesFile(YamlMap.of(yaml));
  }
}
