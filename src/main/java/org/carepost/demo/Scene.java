package org.carepost.demo;

import java.time.Instant;

/** Something that happens at a moment. */
record Scene(Instant at, Runnable act) {}
