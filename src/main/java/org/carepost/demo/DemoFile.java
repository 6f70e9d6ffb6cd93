package org.carepost.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A YAML file that comes with the demo. */
final class DemoFile {
  private DemoFile() {}

  /**
   * Its content: maps, lists, texts and numbers.
   *
   * @param name below <code>demo/</code>
   */
  static Object read(String name) {
    try (InputStream in = DemoFile.class.getResourceAsStream("/demo/" + name)) {
      if (in == null) {
        throw new IllegalStateException("No demo file " + name);
      }
      return new Load(LoadSettings.builder().setLabel(name).build()).loadFromInputStream(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
