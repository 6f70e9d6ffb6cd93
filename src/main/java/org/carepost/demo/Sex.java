package org.carepost.demo;

/** Which names suit somebody. */
enum Sex {
  FEMALE,
  MALE
}
