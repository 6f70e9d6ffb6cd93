package org.carepost.practice;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.carepost.platform.web.Page;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The first page. */
@Path("/")
@RequestScoped
@PermitAll
public class HomePages {
  private static final int LIMIT = 500;

  private final Practices practices;
  private final String demoPassword;

  /**
   * @param demoPassword shown in demo mode only
   */
  @Inject
  HomePages(Practices practices, @ConfigProperty(name = "demo.password") String demoPassword) {
    this.practices = practices;
    this.demoPassword = demoPassword;
  }

  /** Says what this is and lists the practices; in demo mode also where to go in, and as whom. */
  @GET
  @Produces(Page.HTML)
  public Page home() {
    return Page.of("practice/home")
        .with("practices", practices.all(LIMIT))
        .with("demoPassword", demoPassword);
  }
}
