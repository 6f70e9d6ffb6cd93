package org.carepost.navigation;

import java.util.Set;

/**
 * Where a version of a practice's own pathway stands; <code>src/docs/states.md</code> is the table
 * of its moves.
 *
 * <p>Words and tag colours are in the bundle under <code>navigation.pathway.state.</code>.
 */
public enum PathwayState {
  /** Being written. */
  DRAFT,
  /** Waits for a second person. */
  IN_REVIEW,
  /** Applied to new requests. */
  PUBLISHED,
  /** Not applied to new requests, and kept on old ones. */
  DISABLED,
  /** A newer version has taken its place. */
  REPLACED;

  /** States that may follow this one. */
  public Set<PathwayState> next() {
    return switch (this) {
      case DRAFT -> Set.of(IN_REVIEW, REPLACED);
      case IN_REVIEW -> Set.of(DRAFT, PUBLISHED, REPLACED);
      case PUBLISHED -> Set.of(DISABLED, REPLACED);
      case DISABLED -> Set.of(PUBLISHED, REPLACED);
      case REPLACED -> Set.of();
    };
  }

  /** Whether it says what holds for new requests: that it is applied, or that none is. */
  public boolean isInForce() {
    return this == PUBLISHED || this == DISABLED;
  }
}
