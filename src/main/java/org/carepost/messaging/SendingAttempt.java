package org.carepost.messaging;

import java.time.Instant;
import java.util.Optional;

/**
 * A try to hand a text over.
 *
 * @param doubt when a call began that may have handed it over before; empty if the provider cannot
 *     have it
 */
record SendingAttempt(OutgoingText text, Optional<Instant> doubt) {}
