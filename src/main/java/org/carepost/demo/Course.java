package org.carepost.demo;

/** How far a case of the demo has come. */
enum Course {
  /** Nobody has it; assessed, if the story says how urgent it is. */
  WAITING,
  /** A colleague has it open. */
  HELD,
  /** Staff asked the patient something. */
  ASKED,
  /** And the patient has answered. */
  ANSWERED,
  /** Dealt with. */
  CLOSED
}
