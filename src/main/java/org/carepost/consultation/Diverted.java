package org.carepost.consultation;

import org.carepost.platform.PracticeId;

/**
 * Somebody was told to call 999, or has answered; fired in the transaction that keeps it.
 *
 * @param practice whose patient it is
 */
public record Diverted(PracticeId practice) {}
