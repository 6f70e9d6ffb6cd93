package org.carepost.bench;

import java.sql.SQLException;

/** Something that can be done over and over, by several workers at once. */
interface Measure {
  /** Most that is done in one slice. */
  int MOST = 100_000;

  /** What is done, for the table. */
  String name();

  /** What one worker does, on a connection of its own. */
  Work worker() throws Exception;

  /** Makes what the next slice needs; not measured. */
  default void prepare() throws Exception {}

  /** One worker's part. */
  interface Work extends AutoCloseable {
    /**
     * Does it once.
     *
     * @return whether it was done; if not, nothing is left to do
     * @throws Exception if the answer is wrong; ends the benchmark
     */
    boolean once() throws Exception;

    @Override
    default void close() throws SQLException {}
  }
}
