package org.carepost.platform.imports;

/**
 * Why a line was not taken in; never the value.
 *
 * @param line its number, from 1
 * @param field that is at fault, or empty for the whole line
 * @param reason stable code, like {@code date-not-iso}
 */
public record Refusal(long line, String field, String reason) {}
