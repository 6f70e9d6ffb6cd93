package org.carepost.platform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds what somebody typed: nothing, on a page that is fresh. */
public class ATypedForm {
  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  /** One more value of a field. */
  public ATypedForm with(String field, String value) {
    fields.computeIfAbsent(field, name -> new ArrayList<>()).add(value);
    return this;
  }

  /** The form, sent in time. */
  public Typed fresh() {
    return new Typed(fields, false);
  }

  /** The form, sent too late or by another site. */
  public Typed stale() {
    return new Typed(fields, true);
  }
}
