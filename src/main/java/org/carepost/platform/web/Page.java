package org.carepost.platform.web;

import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;

/**
 * A template, what it is filled with, and the HTTP status it is sent with.
 *
 * @param template path below <code>web/templates</code> without ending
 * @param status 200, or 422 when what was typed must be corrected
 * @param model the template's parameters by name, but for <code>screen</code>
 */
public record Page(String template, int status, Map<String, Object> model) {
  /** The media type of every page; without the charset none would be sent. */
  public static final String HTML = "text/html;charset=UTF-8";

  /** A page that is sent with status 200. */
  public static Page of(String template) {
    return new Page(template, 200, Map.of());
  }

  /** The same page with one more template parameter. */
  public Page with(String name, Object value) {
    Map<String, Object> more = new HashMap<>(model);
    more.put(name, value);
    return new Page(template, status, more);
  }

  /** The same page with another status. */
  public Page status(int other) {
    return new Page(template, other, model);
  }

  /** The page with the errors it shows: 422 if there are any. */
  public Page errors(FormErrors errors) {
    return with("errors", errors).status(errors.isEmpty() ? status : 422);
  }

  /** The page as an answer that may use camera, microphone and the screen, as no other may. */
  public Response withDevices() {
    return Response.fromResponse(response())
        .header(
            ResponseHeaders.PERMISSIONS_POLICY,
            "camera=(self), microphone=(self), display-capture=(self), geolocation=()")
        .build();
  }

  /** The page as an answer, for a resource that sometimes redirects. */
  public Response response() {
    return Response.status(status).entity(this).type(HTML).build();
  }
}
