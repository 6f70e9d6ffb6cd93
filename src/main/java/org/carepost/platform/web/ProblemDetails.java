package org.carepost.platform.web;

import java.util.List;
import org.carepost.platform.problem.Violation;

/**
 * Problem details as JSON.
 *
 * @param type URI that names the kind
 * @param title one English sentence
 * @param status HTTP status code
 * @param code stable code, like <code>not-found</code>
 * @param correlationId finds the request in the log
 * @param violations which values must be corrected; empty if none
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
public record ProblemDetails(
    String type,
    String title,
    int status,
    String code,
    String correlationId,
    List<Violation> violations) {}
