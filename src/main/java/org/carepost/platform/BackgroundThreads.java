package org.carepost.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The threads that work when nobody asks: repeated jobs and the outbox. */
@ManagedScheduledExecutorDefinition(name = "java:app/concurrent/background", maxAsync = 24)
@Dependent
public class BackgroundThreads {
  @Produces
  @Resource(lookup = "java:app/concurrent/background")
  ManagedScheduledExecutorService executor;
}
