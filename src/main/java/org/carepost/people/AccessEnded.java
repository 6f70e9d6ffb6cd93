package org.carepost.people;

import java.util.UUID;
import org.carepost.platform.PracticeId;

/**
 * Somebody may not sign in any more; told in the transaction that ends their access.
 *
 * @param staff who
 */
public record AccessEnded(PracticeId practice, UUID staff) {}
