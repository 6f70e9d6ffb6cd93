package org.carepost.navigation;

/** Whether a service can take people. */
public enum Capacity {
  /** It can. */
  AVAILABLE,
  /** It can take some. */
  LIMITED,
  /** It cannot. */
  FULL
}
