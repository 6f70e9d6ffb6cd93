package org.carepost.navigation;

/**
 * A signpost was made or has moved; fired in the transaction that does it.
 *
 * @param signpost as it is now
 * @param alsoAsksPractice whether the patient waits for the practice all the same
 */
public record SignpostMoved(Signpost signpost, boolean alsoAsksPractice) {}
