package org.carepost.guards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that people write, below the project's folder. */
public final class SourceFiles {
  private SourceFiles() {}

  /** Files below a folder with one of the endings, but not what is fetched. */
  public static List<Path> below(String folder, String... endings) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files
          .filter(file -> Stream.of(endings).anyMatch(it -> file.toString().endsWith(it)))
          .filter(file -> !file.toString().contains("node_modules"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file, UTF-8. */
  public static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
