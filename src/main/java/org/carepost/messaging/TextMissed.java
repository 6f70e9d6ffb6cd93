package org.carepost.messaging;

import java.time.Instant;

/**
 * A patient did not get a text; fired in the transaction that learns it.
 *
 * @param text undelivered, failed, or suppressed though somebody misses it
 */
public record TextMissed(TextMessage text, Instant at) {}
