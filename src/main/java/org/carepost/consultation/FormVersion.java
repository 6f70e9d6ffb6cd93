package org.carepost.consultation;

import java.util.Objects;

/**
 * Which form was answered.
 *
 * @param id name of the form, as in its address: {@code health}
 * @param version of the form, such as {@code 1.0.0}
 * @param kind what it asks about
 */
public record FormVersion(String id, String version, RequestKind kind) {
  /** A form; nothing may be missing. */
  public FormVersion {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(kind, "kind");
  }
}
