package org.carepost.platform.problem;

import java.util.Arrays;
import java.util.Locale;

/**
 * Every refusal that a program or a person can get, with its HTTP status.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457, Problem Details</a>
 */
public enum ProblemType {
  NOT_FOUND(404, "There is nothing at this address"),
  METHOD_NOT_ALLOWED(405, "This address does not take that method"),
  NOT_ACCEPTABLE(406, "None of the accepted media types can be sent"),
  UNSUPPORTED_MEDIA_TYPE(415, "The body is of a media type that is not read here"),
  UNREADABLE_BODY(400, "The body could not be read"),
  BODY_TOO_LARGE(413, "The body is larger than is read here"),
  INVALID(422, "Some of the values must be corrected"),
  SIGN_IN_NEEDED(401, "Sign in first"),
  SIGN_IN_REFUSED(401, "The username, password or code is wrong"),
  NOT_ALLOWED(403, "Your role does not allow this"),
  TOO_MANY_ATTEMPTS(429, "Too many attempts; wait and try again"),
  IDEMPOTENCY_KEY_MISSING(
      400, "The Idempotency-Key header is missing or not 1 to 100 plain characters"),
  IDEMPOTENCY_KEY_REUSED(422, "This Idempotency-Key was used with another body"),
  VERSION_MISSING(428, "The If-Match header is missing"),
  VERSION_CHANGED(412, "Somebody changed this since you read it"),
  CONFLICT(409, "This cannot be done in its present state"),
  INTERNAL(500, "Something went wrong on our side");

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The first type with that HTTP status code, INTERNAL if there is none. */
  public static ProblemType ofStatus(int status) {
    return Arrays.stream(values())
        .filter(type -> type.status == status)
        .findFirst()
        .orElse(INTERNAL);
  }

  /** HTTP status code. */
  public int status() {
    return status;
  }

  /** One English sentence, the same for every occurrence. */
  public String title() {
    return title;
  }

  /** Stable code, like <code>not-found</code>. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
