package org.carepost.platform.web;

import jakarta.enterprise.context.RequestScoped;
import org.carepost.platform.Ids;

/** The number under which one request is found in the log, shown to whoever met a problem. */
@RequestScoped
public class Correlation {
  private final String id = Ids.next().toString();

  /** A UUID as text. */
  public String id() {
    return id;
  }
}
