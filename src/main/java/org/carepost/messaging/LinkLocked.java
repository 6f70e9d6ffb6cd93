package org.carepost.messaging;

import java.time.Instant;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/**
 * A link to a thread is dead after too many wrong birth dates; fired in the transaction that counts
 * the last of them.
 *
 * @param thread id of the conversation, the same as the request's
 */
public record LinkLocked(PracticeId practice, UUID thread, Instant at) {}
