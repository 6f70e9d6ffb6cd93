package org.carepost.platform.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;

/** What was sent, kept on disk while it is read, so that a slow sender holds no transaction. */
public final class SentFile {
  private SentFile() {}

  /**
   * Works on what is sent and forgets it afterwards.
   *
   * @param body bounded; what it throws comes through
   */
  public static <T> T with(InputStream body, Function<Path, T> work) {
    try {
      Path file = Files.createTempFile("carepost", ".import");
      try {
        Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
        return work.apply(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
