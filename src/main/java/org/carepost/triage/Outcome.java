package org.carepost.triage;

/** What became of a request; words are in the bundle under <code>triage.outcome</code>. */
public enum Outcome {
  ADVICE_GIVEN,
  APPOINTMENT_MADE,
  PRESCRIPTION_ISSUED,
  TEST_ARRANGED,
  REFERRED,
  SIGNPOSTED,
  ADMIN_DONE,
  NO_REPLY_FROM_PATIENT,
  SENT_IN_ERROR
}
