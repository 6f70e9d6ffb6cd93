package org.carepost.consultation;

import java.util.List;

/** One page of a form that asks for something. */
public sealed interface Step permits Question, PersonStep {
  /** Its name, and its address below the form's: small letters, digits and dashes. */
  String id();

  /** Names of its fields, in the order of the page. */
  List<String> fields();
}
