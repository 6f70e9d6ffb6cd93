package org.carepost.platform.web;

import java.security.Principal;

/** The member of staff who is signed in, as far as a page's frame needs to know. */
public interface StaffPrincipal extends Principal {
  /** Name as colleagues know it. */
  String displayName();
}
