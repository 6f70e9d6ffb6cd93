package org.carepost.people;

/**
 * What a member of staff does, and so may do.
 *
 * <p>The names as text, for {@code @RolesAllowed}, are constants beside the values.
 */
public enum Role {
  /** Takes requests at the desk and by phone, and finds the right help. */
  NAVIGATOR,
  /** Decides about requests and answers them. */
  CLINICIAN,
  /** Looks after how the practice works. */
  MANAGER;

  /** {@link #NAVIGATOR} for {@code @RolesAllowed}. */
  public static final String IS_NAVIGATOR = "NAVIGATOR";

  /** {@link #CLINICIAN} for {@code @RolesAllowed}. */
  public static final String IS_CLINICIAN = "CLINICIAN";

  /** {@link #MANAGER} for {@code @RolesAllowed}. */
  public static final String IS_MANAGER = "MANAGER";
}
