package org.carepost.messaging;

import java.time.Instant;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/**
 * A patient wrote in a thread; fired in the transaction that keeps the message.
 *
 * @param thread id of the conversation, the same as the request's
 */
public record PatientReplied(PracticeId practice, UUID thread, Instant at) {}
