package org.carepost.triage;

import org.carepost.platform.PracticeId;

/** Look again at this practice's queue. */
public record QueueChanged(PracticeId practice) {}
