package org.carepost.platform.web;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;

/** Who is answered: a program, or a person with a browser. */
public final class Audience {
  /** First parts of addresses that are for programs alone. */
  private static final Set<String> PROGRAMS = Set.of("api", "directory");

  private Audience() {}

  /**
   * Whether the answer is for a program: by the resource that was matched, however its address was
   * spelt, or by the address if none was.
   */
  public static boolean isProgram(ResourceInfo resource, UriInfo uri) {
    Class<?> matched = resource.getResourceClass();
    return (matched == null || !matched.isAnnotationPresent(Path.class))
        ? uri.getPathSegments().stream()
            .map(PathSegment::getPath)
            .findFirst()
            .filter(PROGRAMS::contains)
            .isPresent()
        : PROGRAMS.contains(matched.getAnnotation(Path.class).value().split("/", -1)[1]);
  }
}
