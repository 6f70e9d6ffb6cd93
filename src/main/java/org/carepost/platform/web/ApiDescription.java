package org.carepost.platform.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/**
 * Makes the description of the API at {@code /openapi} what the standard asks for: without the
 * pages for people, and with the errors that every call can give.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.0.3">OpenAPI 3.0.3</a>
 */
public class ApiDescription implements OASFilter {
  private static final List<String> FOR_PROGRAMS = List.of("/api/v1/", "/directory");
  private static final Pattern PATTERN = Pattern.compile("\\{(\\w+): *(?:[^{}]|\\{[^{}]*})*}");
  private static final Pattern MOMENT =
      Pattern.compile(".+At|at|dueBy|waitingSince|start|end|birthDate");
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

  /** A name of its own it has by its path; each can answer with a problem. */
  @Override
  public Operation filterOperation(Operation operation) {
    Schema problem =
        OASFactory.createSchema()
            .ref("#/components/schemas/" + ProblemDetails.class.getSimpleName());
    operation
        .operationId(null)
        .getResponses()
        .addAPIResponse(
            "default",
            OASFactory.createAPIResponse()
                .description("A problem: the code says which, violations say where")
                .content(
                    OASFactory.createContent()
                        .addMediaType(
                            "application/problem+json",
                            OASFactory.createMediaType().schema(problem))));
    return operation;
  }

  @Override
  public Schema filterSchema(Schema schema) {
    if (schema.getType() == SchemaType.BOOLEAN && schema.getDefaultValue() instanceof String text) {
      schema.setDefaultValue(Boolean.valueOf(text));
    }
    if (schema.getProperties() != null) {
      schema.getProperties().forEach(ApiDescription::sayWhatMomentsAre);
    }
    return schema;
  }

  /** The server takes moments and dates for objects. */
  private static void sayWhatMomentsAre(String name, Schema schema) {
    if (schema.getType() == SchemaType.OBJECT && MOMENT.matcher(name).matches()) {
      schema.type(SchemaType.STRING).format(name.equals("birthDate") ? "date" : "date-time");
    }
  }

  @Override
  public void filterOpenAPI(OpenAPI description) {
    Paths paths = description.getPaths();
    Map<String, PathItem> items = new TreeMap<>(paths.getPathItems());
    items.forEach(
        (path, item) -> {
          paths.removePathItem(path);
          if (FOR_PROGRAMS.stream().anyMatch(path::startsWith)) {
            paths.addPathItem(PATTERN.matcher(path).replaceAll("{$1}"), item);
          }
        });
    Map<String, Tag> tags = new TreeMap<>();
    description.getTags().forEach(tag -> tags.put(tag.getName(), tag));
    description.setTags(List.copyOf(tags.values()));
    PAGE_SCHEMAS.forEach(description.getComponents()::removeSchema);
    description.getComponents().addSchema(ProblemDetails.class.getSimpleName(), problem());
  }

  private static Schema problem() {
    return OASFactory.createSchema()
        .type(SchemaType.OBJECT)
        .addProperty("type", text())
        .addProperty("title", text())
        .addProperty("status", OASFactory.createSchema().type(SchemaType.INTEGER))
        .addProperty("code", text())
        .addProperty("correlationId", text())
        .addProperty(
            "violations",
            OASFactory.createSchema()
                .type(SchemaType.ARRAY)
                .items(
                    OASFactory.createSchema()
                        .type(SchemaType.OBJECT)
                        .addProperty("path", text())
                        .addProperty("code", text())));
  }

  private static Schema text() {
    return OASFactory.createSchema().type(SchemaType.STRING);
  }
}
