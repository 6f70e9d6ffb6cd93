package org.carepost.navigation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.carepost.people.CurrentStaff;
import org.carepost.people.Role;
import org.carepost.platform.PlainText;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.Choice;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;

/** "Which services do we send people to?" Everybody may look, managers may change. */
@Path("/settings/directory")
@RequestScoped
@RolesAllowed({Role.IS_NAVIGATOR, Role.IS_CLINICIAN, Role.IS_MANAGER})
@Produces(Page.HTML)
public class DirectoryPages {
  private static final String HOME = "/settings/directory";
  private static final int SHOWN = 50;
  private static final int LONGEST_QUERY = 100;

  private final SearchDirectory searchDirectory;
  private final CurateService curateService;
  private final ReadCurated readCurated;
  private final Kinds kinds;
  private final CurrentStaff staff;
  private final Words words;

  @Inject
  DirectoryPages(
      SearchDirectory searchDirectory,
      CurateService curateService,
      ReadCurated readCurated,
      Kinds kinds,
      CurrentStaff staff,
      Words words) {
    this.searchDirectory = searchDirectory;
    this.curateService = curateService;
    this.readCurated = readCurated;
    this.kinds = kinds;
    this.staff = staff;
    this.words = words;
  }

  /** Services that are called so or help with that, and a form for a new one. */
  @GET
  public Page find(@QueryParam("q") @DefaultValue("") String typed) {
    return all(PlainText.clean(typed), OwnForm.EMPTY);
  }

  /** Adds an entry of the practice's own; 422 if it cannot be like that. */
  @POST
  @RolesAllowed(Role.IS_MANAGER)
  public Response add(Typed typed) {
    FormErrors errors = typed.errors(words);
    OwnForm form = OwnForm.of(typed);
    Optional<CurateService.Own> own = form.own(kinds, errors);
    if (own.isEmpty()) {
      return all("", form).errors(errors).response();
    }
    return See.other(HOME + "/" + curateService.add(own.get(), staff.get()) + "?done=yes");
  }

  /** A service, what came and what the practice says of it. */
  @GET
  @Path("{service}")
  public Page show(
      @PathParam("service") String service, @QueryParam("done") @DefaultValue("") String done) {
    return one(service, CurateForm.EMPTY)
        .with("done", done.isEmpty() ? null : words.text("navigation.curate.done"));
  }

  /** Says something of a service; 422 if it cannot be said like that. */
  @POST
  @Path("{service}/changes")
  @RolesAllowed(Role.IS_MANAGER)
  public Response say(@PathParam("service") String service, Typed typed) {
    FormErrors errors = typed.errors(words);
    CurateForm form =
        CurateForm.of(typed).orElseThrow(() -> new Problem(ProblemType.UNREADABLE_BODY));
    Optional<CurateService.Said> said = form.said(kinds, errors);
    if (said.isEmpty()) {
      return one(service, form).errors(errors).response();
    }
    curateService.say(service, said.get(), staff.get());
    return See.other(HOME + "/" + service + "?done=yes");
  }

  private Page all(String query, OwnForm form) {
    String asked = query.substring(0, Math.min(query.length(), LONGEST_QUERY));
    List<FoundService> found =
        asked.isEmpty()
            ? List.of()
            : searchDirectory
                .search(DirectoryQuery.inWords(staff.get().practice(), asked).limit(SHOWN))
                .services();
    return Page.of("navigation/directory")
        .with("query", query)
        .with("found", found)
        .with("kinds", kinds.all().stream().map(it -> Choice.of(it.key(), it.name())).toList())
        .with("form", form)
        .with("manager", staff.get().role() == Role.MANAGER);
  }

  private Page one(String service, CurateForm form) {
    return Page.of("navigation/curated")
        .with("view", readCurated.read(service, staff.get()))
        .with("form", form)
        .with("needs", kinds.needs().stream().map(it -> Choice.of(it.key(), it.name())).toList())
        .with("manager", staff.get().role() == Role.MANAGER);
  }
}
