package org.carepost.triage;

import java.util.List;
import org.carepost.consultation.Request;
import org.carepost.messaging.Message;

/**
 * All that is known of a case.
 *
 * @param thread messages, oldest first
 * @param history what happened, oldest first
 */
public record CaseFile(Case it, Request request, List<Message> thread, List<CaseEvent> history) {}
