package org.carepost.platform.imports;

import java.util.function.Consumer;
import org.carepost.platform.problem.Problem;

/** The records of a file, which is never held in memory as a whole. */
public interface Lines {
  /**
   * Gives every record in turn, with no field that a line cannot have; a line that cannot be read
   * as one is given to the other.
   *
   * @throws Problem unreadable, if the file is not of its kind; invalid, if it lacks a column or
   *     has no line
   */
  void forEach(Consumer<Line> line, Consumer<Refusal> refused);
}
