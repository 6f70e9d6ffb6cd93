package org.carepost.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Every page and API is a resource below the root. */
@ApplicationPath("/")
public class WebApplication extends Application {}
