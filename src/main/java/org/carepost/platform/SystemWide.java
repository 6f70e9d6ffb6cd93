package org.carepost.platform;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A look-up that names no practice, with the reason why it need not. */
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface SystemWide {
  /** Why this is safe. */
  String value();
}
