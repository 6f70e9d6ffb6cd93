package org.carepost.messaging.handset;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.carepost.people.MobileNumber;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.OwnOrigin;
import org.carepost.platform.web.Page;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Invented phones and the texts on them; there is nothing here unless the demo is on. */
@Path("/handset")
@RequestScoped
@PermitAll
public class HandsetPages {
  private static final int MOST_PHONES = 50;
  private static final int MOST_TEXTS = 50;

  private final HandsetTexts texts;
  private final OwnOrigin origin;
  private final boolean demo;

  @Inject
  HandsetPages(
      HandsetTexts texts, OwnOrigin origin, @ConfigProperty(name = "carepost.demo") boolean demo) {
    this.texts = texts;
    this.origin = origin;
    this.demo = demo;
  }

  /** The phones that texts arrived on, with the newest of each; newest first. */
  @GET
  @Produces(Page.HTML)
  public Page phones() {
    inDemoOnly();
    List<PhoneView> phones = texts.newestOfEach(MOST_PHONES).stream().map(PhoneView::of).toList();
    return Page.of("messaging/phones").with("phones", phones);
  }

  /**
   * One phone's texts, newest first.
   *
   * @param number as people write it
   */
  @GET
  @Path("{number:[^/]{1,30}}")
  @Produces(Page.HTML)
  public Page phone(@PathParam("number") String number) {
    inDemoOnly();
    MobileNumber mobile = mobile(number);
    List<ScreenText> shown =
        texts.of(mobile, MOST_TEXTS).stream().map(text -> ScreenText.of(text, origin)).toList();
    return Page.of("messaging/phone").with("number", mobile.national()).with("texts", shown);
  }

  private static MobileNumber mobile(String number) {
    try {
      return MobileNumber.parse(number);
    } catch (IllegalArgumentException e) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
  }

  private void inDemoOnly() {
    if (!demo) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
  }
}
