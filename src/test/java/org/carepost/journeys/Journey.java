package org.carepost.journeys;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of the running product. Its methods may ask for the {@link RunningCarepost} that all
 * journeys share, which is in demo mode, for its relay of video calls ({@link Coturn}), for the
 * {@link MortalCarepost}, and for {@link Visitors} with a browser: of the mortal one, if the method
 * asks for it too.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(JourneyExtension.class)
public @interface Journey {}
