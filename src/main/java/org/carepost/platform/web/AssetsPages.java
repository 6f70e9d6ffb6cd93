package org.carepost.platform.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** Styles, scripts and pictures: their names change with their content, so browsers keep them. */
@Path("/assets")
@RequestScoped
@PermitAll
public class AssetsPages {
  private final ServletContext context;

  /** Serves what the build put into the application's <code>assets</code> folder. */
  @Inject
  public AssetsPages(ServletContext context) {
    this.context = context;
  }

  /** One file; its path has no dots but within names. */
  @GET
  @Path("{file:[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*(\\.[A-Za-z0-9_-]+)+}")
  public Response file(@PathParam("file") String file) {
    InputStream content = context.getResourceAsStream("/assets/" + file);
    String type = context.getMimeType(file);
    if (content == null || type == null) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
    return Response.ok(content, type)
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
        .build();
  }
}
