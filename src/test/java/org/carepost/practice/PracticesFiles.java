package org.carepost.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An operator's list of practices, for tests of other rooms. */
public final class PracticesFiles {
  private PracticesFiles() {}

  /** The list with that content. */
  public static PracticesFile of(String yaml) {
    try {
      Path folder = Files.createTempDirectory("practices");
      Path file = Files.writeString(folder.resolve("practices.yaml"), yaml);
      try {
        return new PracticesFile(folder.toString());
      } finally {
        Files.delete(file);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
