package org.carepost.messaging;

/**
 * A try to hand a text over.
 *
 * @param first whether nothing was tried before, so that the provider cannot have it
 */
record SendingAttempt(OutgoingText text, boolean first) {}
