package org.carepost.platform.web;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Leaves the pages for people out of the description of the API at {@code /openapi}. */
public class ApiDescription implements OASFilter {
  private static final List<String> FOR_PROGRAMS = List.of("/api/v1/", "/directory");
  private static final List<String> PAGE_SCHEMAS =
      List.of(Page.class.getSimpleName(), Typed.class.getSimpleName());

  /** What stands in an address is text, whatever it is read into. */
  @Override
  public Parameter filterParameter(Parameter parameter) {
    if (parameter.getIn() == Parameter.In.PATH) {
      parameter.getSchema().setType(SchemaType.STRING);
    }
    return parameter;
  }

  @Override
  public void filterOpenAPI(OpenAPI description) {
    Paths paths = description.getPaths();
    paths.getPathItems().keySet().stream()
        .filter(path -> FOR_PROGRAMS.stream().noneMatch(path::startsWith))
        .toList()
        .forEach(paths::removePathItem);
    PAGE_SCHEMAS.forEach(description.getComponents()::removeSchema);
  }
}
