package org.carepost.messaging;

import org.carepost.platform.PracticeId;

/**
 * A text that must not wait has come for staff to look at, or has been dealt with; fired in the
 * transaction that keeps it.
 *
 * @param practice for which it is, or null if it may be for any
 */
public record PressingChanged(PracticeId practice) {}
