package org.carepost.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Every page and API is a resource below the root. */
@ApplicationPath("/")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Carepost",
            version = "1",
            description = "What a browser can do at a practice's front door, for programs"))
@SecurityScheme(
    securitySchemeName = WebApplication.TOKEN,
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    description = "What POST /api/v1/tokens gives to staff")
public class WebApplication extends Application {
  /** How staff show who they are, in the description of the API. */
  public static final String TOKEN = "token";

  /** Redirects stay on whatever host was asked: what a Host header says goes into no answer. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        "jersey.config.server.headers.location.relative.resolution.disabled", true,
        "jersey.config.server.wadl.disableWadl", true);
  }
}
