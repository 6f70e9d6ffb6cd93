package org.carepost.messaging;

/** Why a text was not to be sent. */
public enum Suppression {
  /** The patient refused texts of this kind. */
  DISSENT,
  /** It is not safe to text the patient. */
  UNSAFE,
  /** The patient has died or left the practice. */
  GONE,
  /** The network says that texts cannot arrive at the number, and nobody has confirmed it since. */
  NUMBER_FAILED,
  /** The number replied STOP. */
  STOPPED,
  /** The number had as many texts in an hour as a number may have. */
  TOO_MANY,
  /** What it says would come too late. */
  POINTLESS,
  /** Whoever wrote it took it back. */
  WITHDRAWN,
  /** What it is about has changed; the text's reason says how. */
  OUTDATED;

  /** Whether nobody misses what was not sent for this reason. */
  public boolean meant() {
    return this == GONE || this == POINTLESS || this == WITHDRAWN || this == OUTDATED;
  }
}
