package org.carepost.navigation;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Tokens;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;

/** Where a service says, without an account, whether it has seen somebody. It learns no name. */
@Path("/service/{token:" + Tokens.LINK + "}")
@RequestScoped
@PermitAll
@Produces(Page.HTML)
public class ServiceLinkPages {
  private final HelpLink link;
  private final CloseLoop closeLoop;
  private final Words words;

  /** Asks by the given links. */
  @Inject
  public ServiceLinkPages(HelpLink link, CloseLoop closeLoop, Words words) {
    this.link = link;
    this.closeLoop = closeLoop;
    this.words = words;
  }

  /** Asks. */
  @GET
  public Response show(@PathParam("token") String token) {
    return page(token, LinkAnswer.EMPTY, new FormErrors(words));
  }

  /** Keeps the answer. */
  @POST
  public Response answer(@PathParam("token") String token, Typed typed) {
    FormErrors errors = typed.errors(words);
    LinkAnswer answer = LinkAnswer.of(typed);
    link.ofService(token);
    Optional<CloseLoop.Ending> ending =
        errors.isEmpty() ? answer.checked(errors) : Optional.empty();
    if (!errors.isEmpty()) {
      return page(token, answer, errors);
    }
    closeLoop.byService(token, ending.orElseThrow(), answer.reason());
    return See.other("/service/" + token);
  }

  private Response page(String token, LinkAnswer answer, FormErrors errors) {
    return Page.of("navigation/service")
        .with("view", link.ofService(token))
        .with("token", token)
        .with("answer", answer)
        .errors(errors)
        .response();
  }
}
