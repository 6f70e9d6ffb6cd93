package org.carepost.practice;

/** What a set of opening hours is for. */
public enum HoursKind {
  /** When the practice must be open to everybody: 08:00 to 18:30, Monday to Friday, by contract. */
  CORE
}
