package org.carepost.messaging;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.carepost.people.BirthDate;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.Cookies;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Tokens;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Visit;
import org.carepost.platform.web.Words;

/** Where links in texts lead: the birth date first, then the thread and a box to reply in. */
@Path("/m/{token:" + Tokens.LINK + "}")
@RequestScoped
@PermitAll
public class ThreadPages {
  private static final String COOKIE = "thread";

  private final FollowLink followLink;
  private final OpenThread openThread;
  private final ReplyToPractice replyToPractice;
  private final MarkRead markRead;
  private final ThreadScreens screens;
  private final Visit visit;
  private final Cookies cookies;
  private final Words words;
  private final Clock clock;

  @PathParam("token")
  private String token;

  @HeaderParam(HttpHeaders.COOKIE)
  private String cookie;

  @Inject
  ThreadPages(
      FollowLink followLink,
      OpenThread openThread,
      ReplyToPractice replyToPractice,
      MarkRead markRead,
      ThreadScreens screens,
      Visit visit,
      Cookies cookies,
      Words words,
      Clock clock) {
    this.followLink = followLink;
    this.openThread = openThread;
    this.replyToPractice = replyToPractice;
    this.markRead = markRead;
    this.screens = screens;
    this.visit = visit;
    this.cookies = cookies;
    this.words = words;
    this.clock = clock;
  }

  /**
   * The thread if this browser was let in, else the question for the birth date; 410 if the link
   * leads nowhere any more.
   *
   * @param sent present after a reply was sent
   */
  @GET
  @Produces(Page.HTML)
  public Response show(@QueryParam("sent") String sent) {
    LinkVisit link = follow();
    FormErrors none = new FormErrors(words);
    if (link.open()) {
      markRead.seen(link.thread());
    }
    Page page =
        switch (link.state()) {
          case ENDED -> screens.ended(link, "");
          case SHUT -> screens.birthDate(link, token, BirthDateForm.keeping(""), none);
          case OPEN -> screens.thread(link, token, "", none).with("sent", sent != null);
        };
    return page.response();
  }

  /**
   * Tries a birth date and goes on to the thread; 422 if it is no date or not the patient's, 410 if
   * it was the last try.
   */
  @POST
  @Path("opening")
  @Produces(Page.HTML)
  public Response open(Typed typed) {
    LinkVisit link = follow();
    if (link.ended()) {
      return screens.ended(link, typed.text("reply")).response();
    }
    BirthDateForm form = BirthDateForm.of(typed);
    FormErrors errors = typed.errors(words);
    Optional<BirthDate> born = form.date(errors, clock);
    if (!errors.isEmpty()) {
      return screens.birthDate(link, token, form, errors).response();
    }
    Opening opening = openThread.open(token, born.orElseThrow(), visit.key());
    if (opening.cookie().isPresent()) {
      return Response.fromResponse(next(link, form.reply()))
          .cookie(cookies.session(COOKIE, opening.cookie().get()))
          .build();
    }
    if (opening.triesLeft() == 0) {
      return screens.ended(link, form.reply()).response();
    }
    errors.add("born", "messaging.birthDate.wrong", opening.triesLeft());
    return screens.birthDate(link, token, form, errors).response();
  }

  private Response next(LinkVisit link, String reply) {
    return reply.isEmpty()
        ? See.other("/m/" + token)
        : screens.thread(link, token, reply, new FormErrors(words)).response();
  }

  /**
   * Sends a reply, once a form, and goes back to the thread; 422 if it cannot be sent like that, or
   * if the birth date must be given again: what was typed is kept.
   */
  @POST
  @Path("replies")
  @Produces(Page.HTML)
  public Response reply(Typed typed) {
    LinkVisit link = follow();
    String reply = typed.text("reply");
    FormErrors errors = typed.errors(words);
    if (link.ended()) {
      return screens.ended(link, reply).response();
    }
    if (!link.open()) {
      errors.add("born", "messaging.birthDate.again");
      return screens.birthDate(link, token, BirthDateForm.keeping(reply), errors).response();
    }
    if (reply.isEmpty()) {
      errors.add("reply", "messaging.reply.missing");
    } else if (reply.codePointCount(0, reply.length()) > Message.LONGEST_REPLY) {
      errors.add("reply", "messaging.reply.tooLong", Message.LONGEST_REPLY);
    }
    if (!errors.isEmpty()) {
      return screens.thread(link, token, reply, errors).response();
    }
    replyToPractice.reply(link.thread(), reply, once(typed));
    return See.other("/m/" + token + "?sent=yes");
  }

  private static String once(Typed typed) {
    String once = typed.text("once");
    if (!Tokens.wellFormed(once)) {
      throw new Problem(ProblemType.UNREADABLE_BODY);
    }
    return once;
  }

  private LinkVisit follow() {
    return followLink.follow(token, cookies.sent(cookie, COOKIE).orElse(""), visit.key());
  }
}
