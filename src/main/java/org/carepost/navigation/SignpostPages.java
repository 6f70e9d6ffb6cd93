package org.carepost.navigation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.carepost.people.CurrentStaff;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.OwnOrigin;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;

/** The signposts of which it is not known whether they helped, and what is known of the others. */
@Path("/navigate/signposts")
@RequestScoped
@RolesAllowed({"NAVIGATOR", "CLINICIAN", "MANAGER"})
@Produces(Page.HTML)
public class SignpostPages {
  private static final String SIGNPOST = "{signpost}";

  private final ReadSignposts signposts;
  private final CloseLoop closeLoop;
  private final OwnOrigin origin;
  private final CurrentStaff staff;
  private final Words words;

  @Inject
  SignpostPages(
      ReadSignposts signposts,
      CloseLoop closeLoop,
      OwnOrigin origin,
      CurrentStaff staff,
      Words words) {
    this.signposts = signposts;
    this.closeLoop = closeLoop;
    this.origin = origin;
    this.staff = staff;
    this.words = words;
  }

  /** The work list, oldest first. */
  @GET
  public Page list() {
    return page(null);
  }

  /**
   * How many were offered, accepted and helped, and what was missing.
   *
   * @param days how far back: 7, 30 or 90
   */
  @GET
  @Path("counts")
  public Page counts(@QueryParam("days") String days) {
    return Page.of("navigation/counts").with("view", signposts.counts(days, staff.get()));
  }

  /** The same for a spreadsheet. */
  @GET
  @Path("counts/csv")
  @Produces("text/csv;charset=UTF-8")
  public Response csv(@QueryParam("days") String days) {
    return Response.ok(SignpostCsv.of(signposts.counts(days, staff.get())))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"signposts.csv\"")
        .build();
  }

  /** Keeps what became of one. */
  @POST
  @Path(SIGNPOST + "/ending")
  public Response end(@PathParam("signpost") String signpost, Typed typed) {
    UUID id = id(signpost);
    signposts.require(id, staff.get());
    FormErrors errors = typed.errors(words);
    if (errors.isEmpty()) {
      Optional<CloseLoop.Ending> ending = typed.one("ending", CloseLoop.Ending.class);
      SignpostReason why = LinkAnswer.of(typed).reason();
      boolean unsaid =
          ending.filter(CloseLoop.Ending.BOUNCED::equals).isPresent() && why == SignpostReason.NONE;
      if (ending.isEmpty() || unsaid) {
        errors.add("maincontent", "navigation.signposts.wrong");
      } else {
        end(id, ending.get(), why, errors);
      }
    }
    return errors.isEmpty()
        ? See.other("/navigate/signposts")
        : page(null).errors(errors).response();
  }

  private void end(UUID id, CloseLoop.Ending ending, SignpostReason why, FormErrors errors) {
    try {
      closeLoop.byStaff(id, ending, why, staff.get());
    } catch (IllegalSignpostMove refused) {
      errors.add("maincontent", "navigation.signposts.moved");
    }
  }

  /** Somebody has looked into why it bounced. */
  @POST
  @Path(SIGNPOST + "/review")
  public Response review(@PathParam("signpost") String signpost, Typed typed) {
    UUID id = id(signpost);
    FormErrors errors = typed.errors(words);
    if (!errors.isEmpty()) {
      return page(null).errors(errors).response();
    }
    closeLoop.review(id, staff.get());
    return See.other("/navigate/signposts");
  }

  /** Makes a link by which the service answers, and shows it once. */
  @POST
  @Path(SIGNPOST + "/link")
  public Response link(@PathParam("signpost") String signpost, Typed typed) {
    UUID id = id(signpost);
    FormErrors errors = typed.errors(words);
    if (!errors.isEmpty()) {
      return page(null).errors(errors).response();
    }
    String token = closeLoop.serviceLink(id, staff.get());
    return page(origin.link("/service/" + token)).response();
  }

  private static UUID id(String signpost) {
    try {
      return UUID.fromString(signpost);
    } catch (IllegalArgumentException e) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
  }

  private Page page(String link) {
    return Page.of("navigation/signposts")
        .with("view", signposts.list(staff.get()))
        .with("link", link)
        .with("errors", null);
  }
}
