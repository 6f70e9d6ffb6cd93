package org.carepost.consultation;

/**
 * One of the answers to choose from.
 *
 * @param code what is kept, such as {@code few-days}
 * @param words what the reader sees
 */
public record Option(String code, String words) {}
