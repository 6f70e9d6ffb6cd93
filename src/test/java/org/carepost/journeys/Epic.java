package org.carepost.journeys;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The test shows, from the outside, the whole of what these epics of the catalogue ask for. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Epic {
  /** Their ids, as in <code>epics.txt</code>. */
  String[] value();
}
