package org.carepost.appointments;

import java.time.Instant;
import org.carepost.platform.PracticeId;

/**
 * Somebody gave up a time.
 *
 * @param slot the time
 * @param at when they did, in UTC
 */
public record SlotFreed(PracticeId practice, Slot slot, Instant at) {}
