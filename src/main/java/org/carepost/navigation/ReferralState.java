package org.carepost.navigation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a referral stands; <code>src/docs/states.md</code> is the table of its moves.
 *
 * <p>Words and tag colours are in the bundle under <code>prescribing.state.&lt;name&gt;</code>.
 */
public enum ReferralState {
  /** Made, and nobody has begun. */
  REFERRED,
  /** The link worker or the service is at work. */
  UNDER_WAY,
  /** Over; its outcome says how. */
  ENDED,
  /** Not taken on. */
  DECLINED;

  /** States that may follow this one. */
  public Set<ReferralState> next() {
    return switch (this) {
      case REFERRED -> Set.of(UNDER_WAY, ENDED, DECLINED);
      case UNDER_WAY -> Set.of(ENDED);
      case ENDED, DECLINED -> Set.of();
    };
  }

  /** Whether something is still to be done. */
  public boolean isOpen() {
    return !next().isEmpty();
  }

  /** All that are open, or all that are not. */
  static List<ReferralState> all(boolean open) {
    return Stream.of(values()).filter(it -> it.isOpen() == open).toList();
  }
}
