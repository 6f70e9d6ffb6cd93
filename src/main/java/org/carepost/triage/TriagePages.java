package org.carepost.triage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.carepost.people.CurrentStaff;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.Page;

/** The queue. */
@Path("/triage")
@RequestScoped
@RolesAllowed({"NAVIGATOR", "CLINICIAN", "MANAGER"})
@Produces(Page.HTML)
public class TriagePages {
  private static final int LONGEST_SEARCH = 100;

  private final ReadQueue queue;
  private final CurrentStaff staff;

  /** Shows the queue of whoever is signed in. */
  @Inject
  public TriagePages(ReadQueue queue, CurrentStaff staff) {
    this.queue = queue;
    this.staff = staff;
  }

  /** The whole page. */
  @GET
  public Page page(
      @QueryParam("queue") @DefaultValue("all") String name,
      @QueryParam("q") @DefaultValue("") String search) {
    return Page.of("triage/queue").with("view", view(name, search));
  }

  /** Only the list, for a page that is already open. */
  @GET
  @Path("queue")
  public Page list(
      @QueryParam("queue") @DefaultValue("all") String name,
      @QueryParam("q") @DefaultValue("") String search) {
    return Page.of("triage/list").with("view", view(name, search));
  }

  private QueueView view(String name, String search) {
    QueueName known = QueueName.ofSlug(name).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    String words = search.strip();
    return queue.view(
        known,
        words.length() <= LONGEST_SEARCH ? words : words.substring(0, LONGEST_SEARCH),
        staff.get());
  }
}
