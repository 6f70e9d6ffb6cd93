package org.carepost.messaging.handset;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.carepost.messaging.InboundText;
import org.carepost.messaging.ReceiveText;
import org.carepost.people.MobileNumber;
import org.carepost.platform.Ids;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.OwnOrigin;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Invented phones and the texts on them; there is nothing here unless the demo is on. */
@Path("/handset")
@RequestScoped
@PermitAll
public class HandsetPages {
  private static final int MOST_PHONES = 50;
  private static final int MOST_TEXTS = 50;

  private final HandsetTexts texts;
  private final ReceiveText receiveText;
  private final OwnOrigin origin;
  private final Words words;
  private final boolean demo;

  @Inject
  HandsetPages(
      HandsetTexts texts,
      ReceiveText receiveText,
      OwnOrigin origin,
      Words words,
      @ConfigProperty(name = "carepost.demo") boolean demo) {
    this.texts = texts;
    this.receiveText = receiveText;
    this.origin = origin;
    this.words = words;
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
    return phone(mobile(number), "");
  }

  /** Texts the practices from a phone, as its owner does; 422 if there is nothing to send. */
  @POST
  @Path("{number:[^/]{1,30}}/texts")
  @Produces(Page.HTML)
  public Response text(@PathParam("number") String number, Typed typed) {
    inDemoOnly();
    MobileNumber mobile = mobile(number);
    FormErrors errors = typed.errors(words);
    String text = typed.text("words");
    if (text.isEmpty() || text.length() > InboundText.LONGEST) {
      errors.add("words", "messaging.phone.missing", InboundText.LONGEST);
    }
    if (!errors.isEmpty()) {
      return phone(mobile, text).errors(errors).response();
    }
    receiveText.receive(Ids.next().toString(), mobile, text);
    return See.other("/handset/" + mobile.e164());
  }

  private Page phone(MobileNumber mobile, String typed) {
    List<ScreenText> shown =
        texts.of(mobile, MOST_TEXTS).stream().map(text -> ScreenText.of(text, origin)).toList();
    return Page.of("messaging/phone")
        .with("number", mobile.national())
        .with("path", "/handset/" + mobile.e164())
        .with("typed", typed)
        .with("texts", shown);
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
