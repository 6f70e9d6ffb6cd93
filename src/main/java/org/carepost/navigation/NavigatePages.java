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
import java.util.UUID;
import org.carepost.people.CurrentStaff;
import org.carepost.people.FindPatients;
import org.carepost.people.Patient;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;

/** Help for a caller: who it is, what they need, who can help, and what they say to it. */
@Path("/navigate")
@RequestScoped
@RolesAllowed({"NAVIGATOR", "CLINICIAN", "MANAGER"})
@Produces(Page.HTML)
public class NavigatePages {
  private static final int MOST = 20;
  private static final int LONGEST_NAME = 100;
  private static final String ENQUIRY = "{enquiry: [0-9a-f-]{36}}";

  private final HelpCaller helpCaller;
  private final TellPlace tellPlace;
  private final FindPatients findPatients;
  private final CurrentStaff staff;
  private final Words words;

  @Inject
  NavigatePages(
      HelpCaller helpCaller,
      TellPlace tellPlace,
      FindPatients findPatients,
      CurrentStaff staff,
      Words words) {
    this.helpCaller = helpCaller;
    this.tellPlace = tellPlace;
    this.findPatients = findPatients;
    this.staff = staff;
    this.words = words;
  }

  /**
   * Asks who it is.
   *
   * @param search name, birth date or NHS number
   */
  @GET
  public Page find(@QueryParam("q") @DefaultValue("") String search) {
    return find(search, new FormErrors(words));
  }

  private Page find(String search, FormErrors errors) {
    List<Patient> found = findPatients.find(search, MOST, staff.get());
    return Page.of("navigation/caller")
        .with("search", search)
        .with("name", found.isEmpty() && isName(search) ? search : "")
        .with("found", found.stream().map(CallerLine::of).toList())
        .errors(errors);
  }

  private static boolean isName(String search) {
    return search.chars().noneMatch(Character::isDigit);
  }

  /** Goes on with a registered patient, or with somebody who is not found. */
  @POST
  @Path("enquiries")
  public Response open(Typed typed) {
    FormErrors errors = typed.errors(words);
    if (!errors.isEmpty()) {
      return find("", errors).response();
    }
    String patient = typed.text("patient");
    String name = typed.text("caller");
    if (name.length() > LONGEST_NAME) {
      return find(name, errors.add("caller", "navigation.caller.wrong.name")).response();
    }
    Enquiry enquiry =
        patient.isEmpty()
            ? helpCaller.open(null, name, staff.get())
            : helpCaller.open(id(patient), "", staff.get());
    return See.other("/navigate/" + enquiry.id());
  }

  /** What they need, what must be asked, and who can help. */
  @GET
  @Path(ENQUIRY)
  public Page show(
      @PathParam("enquiry") String enquiry, @QueryParam("done") @DefaultValue("") String done) {
    return page(enquiry, new FormErrors(words)).with("done", done(done));
  }

  private String done(String code) {
    String key = "navigation.done." + code;
    return words.has(key) ? words.text(key) : null;
  }

  /** Takes what they need: two letters, a button, or their words. */
  @POST
  @Path(ENQUIRY + "/need")
  public Response need(@PathParam("enquiry") String enquiry, Typed typed) {
    UUID id = id(enquiry);
    FormErrors errors = typed.errors(words);
    String need = typed.text("need").isEmpty() ? typed.text("pathway") : typed.text("need");
    if (errors.isEmpty() && !helpCaller.need(id, need, staff.get())) {
      errors.add("need", "navigation.caller.wrong.need");
    }
    return next(enquiry, errors);
  }

  /** Takes the answers to the questions about safety. */
  @POST
  @Path(ENQUIRY + "/safety")
  public Response safety(@PathParam("enquiry") String enquiry, Typed typed) {
    UUID id = id(enquiry);
    FormErrors errors = typed.errors(words);
    boolean none = typed.text("all").equals("none");
    List<String> ticked = none ? List.of() : typed.all("safety");
    if (none && !typed.all("safety").isEmpty()) {
      errors.add("safety", "navigation.caller.wrong.both");
    } else if (!none && ticked.isEmpty()) {
      errors.add("safety", "navigation.caller.wrong.safety");
    }
    if (errors.isEmpty()) {
      helpCaller.answer(id, ticked, staff.get());
      return See.other("/navigate/" + enquiry);
    }
    return page(enquiry, errors).with("ticked", typed.all("safety")).with("done", null).response();
  }

  /** Keeps what they say to a service; whoever goes there and may be texted gets a text. */
  @POST
  @Path(ENQUIRY + "/signposts")
  public Response decide(@PathParam("enquiry") String enquiry, Typed typed) {
    UUID id = id(enquiry);
    FormErrors errors = typed.errors(words);
    Optional<Signpost> signpost = Optional.empty();
    if (errors.isEmpty()) {
      boolean accepts = !typed.text("decision").equals("DECLINED");
      SignpostReason why = LinkAnswer.of(typed).reason();
      signpost = helpCaller.decide(id, typed.text("service"), accepts, why, staff.get());
      if (signpost.isEmpty()) {
        errors.add("maincontent", "navigation.caller.wrong.service");
      }
    }
    String done = signpost.map(tellPlace::by).map(Enum::name).orElse("");
    return errors.isEmpty()
        ? See.other("/navigate/" + enquiry + "?done=" + done)
        : next(enquiry, errors);
  }

  private Response next(String enquiry, FormErrors errors) {
    return errors.isEmpty()
        ? See.other("/navigate/" + enquiry)
        : page(enquiry, errors).with("done", null).response();
  }

  private Page page(String enquiry, FormErrors errors) {
    HelpCaller.Help help = helpCaller.help(id(enquiry), staff.get());
    return Page.of("navigation/navigate")
        .with("view", EnquiryView.of(help, staff.get().practice(), words))
        .errors(errors);
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
  }
}
