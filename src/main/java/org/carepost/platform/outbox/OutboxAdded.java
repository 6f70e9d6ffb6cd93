package org.carepost.platform.outbox;

/** Something was noted in the outbox. */
public record OutboxAdded() {}
