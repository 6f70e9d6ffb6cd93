package org.carepost.messaging;

import java.time.Instant;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/**
 * A patient looked at what the practice wrote; fired in the transaction that marks it.
 *
 * @param thread id of the conversation, the same as the request's
 */
public record ThreadRead(PracticeId practice, UUID thread, Instant at) {}
