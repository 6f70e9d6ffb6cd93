package org.carepost.platform.web;

import jakarta.ws.rs.core.EntityPart;
import java.io.InputStream;
import java.util.Optional;

/**
 * A form with one file, as browsers send it without a script.
 *
 * <p>Shape: <code>multipart/form-data</code>; anything else is a form that is not of this visit.
 */
public final class SentForm {
  private final Typed typed;
  private final EntityPart file;

  SentForm(Typed typed, EntityPart file) {
    this.typed = typed;
    this.file = file;
  }

  /** What was typed beside the file. */
  public Typed typed() {
    return typed;
  }

  /** The file, to be read once; empty if none was chosen. */
  public Optional<InputStream> file() {
    return Optional.ofNullable(file)
        .filter(it -> !it.getFileName().orElse("").isEmpty())
        .map(EntityPart::getContent);
  }
}
