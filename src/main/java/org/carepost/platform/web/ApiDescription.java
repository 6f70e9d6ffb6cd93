package org.carepost.platform.web;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Paths;

/** Leaves the pages for people out of the description of the API at {@code /openapi}. */
public class ApiDescription implements OASFilter {
  private static final String API = "/api/v1/";

  @Override
  public void filterOpenAPI(OpenAPI description) {
    Paths paths = description.getPaths();
    paths.getPathItems().keySet().stream()
        .filter(path -> !path.startsWith(API))
        .toList()
        .forEach(paths::removePathItem);
  }
}
