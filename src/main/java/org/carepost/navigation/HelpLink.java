package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.carepost.platform.WallClock;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.Tokens;
import org.carepost.practice.Practice;
import org.carepost.practice.Practices;

/** Opens what a link in a text, or one that a service was given, leads to. */
@ApplicationScoped
public class HelpLink {
  private final Signposts signposts;
  private final Practices practices;
  private final Pathways pathways;

  /** Opens the given signposts. */
  @Inject
  public HelpLink(Signposts signposts, Practices practices, Pathways pathways) {
    this.signposts = signposts;
    this.practices = practices;
    this.pathways = pathways;
  }

  /**
   * What a patient's link leads to.
   *
   * @throws Problem NOT_FOUND if there is no such link
   */
  @Transactional
  public View ofPatient(String token) {
    return view(signposts.takeByPatientLink(Tokens.hash(token)));
  }

  /**
   * What a service's link leads to.
   *
   * @throws Problem NOT_FOUND if there is no such link
   */
  @Transactional
  public View ofService(String token) {
    return view(signposts.takeByServiceLink(Tokens.hash(token)));
  }

  private View view(Optional<Signpost> found) {
    Signpost signpost = found.orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    return new View(
        signpost,
        practices.get(signpost.practice()),
        pathways.find(signpost.practice(), signpost.pathway()).orElse(null));
  }

  /**
   * What a link leads to.
   *
   * @param pathway that decided, or null if it is not applied any more
   */
  public record View(Signpost signpost, Practice practice, Pathway pathway) {
    /** Whether it is known already what became of it. */
    public boolean known() {
      return !signpost.state().isOpen();
    }

    /** Day on which it was offered, like "Tuesday 3 March 2026, 10:12". */
    public String offered() {
      return new WallClock(practice.zone()).full(signpost.offeredAt());
    }

    /** The practice's telephone number as a link. */
    public String call() {
      return "tel:" + practice.telephone().replace(" ", "");
    }

    /** What helps meanwhile. */
    public java.util.List<String> selfHelp() {
      return pathway == null ? java.util.List.of() : pathway.selfHelp();
    }
  }
}
