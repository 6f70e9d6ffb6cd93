package org.carepost.demo;

/** When a request of the demo came in. */
enum Arrival {
  /** In the two and a half hours before the demo was made. */
  MORNING,
  /** While the practice was closed before. */
  NIGHT,
  /** In the core period before. */
  YESTERDAY,
  /** In the one before that: an answer is overdue. */
  LATE
}
