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
import jakarta.ws.rs.core.Response;
import org.carepost.people.CurrentStaff;
import org.carepost.platform.BrokenContent;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;

/** A practice's pathways: everybody sees them, managers write them, a second person approves. */
@Path("/navigate/pathways")
@RequestScoped
@RolesAllowed({"NAVIGATOR", "CLINICIAN", "MANAGER"})
@Produces(Page.HTML)
public class PathwayPages {
  private final ReadPathways pathways;
  private final Pathways applied;
  private final ChangePathway change;
  private final MovePathway move;
  private final RedFlags redFlags;
  private final Kinds kinds;
  private final CurrentStaff staff;
  private final Words words;

  @Inject
  PathwayPages(
      ReadPathways pathways,
      Pathways applied,
      ChangePathway change,
      MovePathway move,
      RedFlags redFlags,
      Kinds kinds,
      CurrentStaff staff,
      Words words) {
    this.pathways = pathways;
    this.applied = applied;
    this.change = change;
    this.move = move;
    this.redFlags = redFlags;
    this.kinds = kinds;
    this.staff = staff;
    this.words = words;
  }

  /** All of them, and what waits for a second person. */
  @GET
  public Page all() {
    return Page.of("navigation/pathways").with("view", pathways.list(staff.get()));
  }

  /** An empty one to be written. */
  @GET
  @Path("new")
  @RolesAllowed("MANAGER")
  public Page create() {
    return form(PathwayForm.empty(), true);
  }

  /** Keeps what was written as a draft; or shows it again with what is wrong. */
  @POST
  @RolesAllowed("MANAGER")
  public Response write(Typed typed) {
    FormErrors errors = typed.errors(words);
    PathwayForm form = PathwayForm.of(typed);
    boolean fresh = typed.text("fresh").equals("true");
    form.bound(errors);
    if (errors.isEmpty()) {
      try {
        PathwayVersion kept = change.write(form, staff.get());
        return See.other("/navigate/pathways/" + kept.pathway());
      } catch (BrokenContent broken) {
        PathwayErrors.add(broken, errors);
      } catch (IllegalPathwayMove moved) {
        errors.add("maincontent", "navigation.pathway.wrong." + moved.why());
      }
    }
    return form(form, fresh).errors(errors).response();
  }

  /** What holds, what is being written, and every version there was. */
  @GET
  @Path("{pathway}")
  public Page show(@PathParam("pathway") String pathway) {
    return page(pathway);
  }

  /** The newest version, to be changed. */
  @GET
  @Path("{pathway}/edit")
  @RolesAllowed("MANAGER")
  public Page edit(@PathParam("pathway") String pathway) {
    return form(PathwayForm.of(applied.newest(staff.get().practice(), pathway)), false);
  }

  /** Submits, approves, sends back, disables or enables it. */
  @POST
  @Path("{pathway}/moves")
  @RolesAllowed({"CLINICIAN", "MANAGER"})
  public Response move(@PathParam("pathway") String pathway, Typed typed) {
    FormErrors errors = typed.errors(words);
    if (errors.isEmpty()) {
      move.move(pathway, typed.text("move"), staff.get(), errors);
    }
    return errors.isEmpty()
        ? See.other("/navigate/pathways/" + pathway)
        : page(pathway).errors(errors).response();
  }

  /** Two versions side by side. */
  @GET
  @Path("{pathway}/comparison")
  public Page compare(
      @PathParam("pathway") String pathway,
      @QueryParam("from") String from,
      @QueryParam("to") String to) {
    return Page.of("navigation/comparison")
        .with("view", pathways.compare(pathway, from, to, staff.get()));
  }

  private Page page(String pathway) {
    return Page.of("navigation/pathway").with("view", pathways.view(pathway, staff.get()));
  }

  private Page form(PathwayForm form, boolean fresh) {
    return Page.of("navigation/pathwayForm")
        .with("form", form)
        .with("fresh", fresh)
        .with("flags", redFlags.all())
        .with("kinds", kinds.all());
  }
}
