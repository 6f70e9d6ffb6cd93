package org.carepost.messaging;

/**
 * How many texts of a kind came so far.
 *
 * @param fragments of all of them
 */
public record TextTally(TextKind kind, TextState state, long texts, long fragments) {}
