package org.carepost.platform.problem;

/**
 * A value that must be corrected; the value itself is never repeated.
 *
 * @param path JSON pointer into the body, like <code>/patient/birthDate</code>
 * @param code stable reason, like <code>in-future</code>
 */
public record Violation(String path, String code) {}
