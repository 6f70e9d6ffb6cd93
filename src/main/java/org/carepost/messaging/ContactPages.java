package org.carepost.messaging;

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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepost.people.CurrentStaff;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;

/** How a patient may be reached, and where staff record what the patient says about it. */
@Path("/patients/{patient: " + ContactPages.UUID_PATTERN + "}/contact")
@RequestScoped
@RolesAllowed({"NAVIGATOR", "CLINICIAN", "MANAGER"})
@Produces(Page.HTML)
public class ContactPages {
  /** The shape of an id in an address. */
  static final String UUID_PATTERN = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private static final String EVERY_KIND = "ALL";

  private final ReadContact readContact;
  private final RecordContact recordContact;
  private final CurrentStaff staff;
  private final Words words;

  @PathParam("patient")
  private UUID patient;

  @Inject
  ContactPages(
      ReadContact readContact, RecordContact recordContact, CurrentStaff staff, Words words) {
    this.readContact = readContact;
    this.recordContact = recordContact;
    this.staff = staff;
    this.words = words;
  }

  /**
   * What is known.
   *
   * @param done present after something was recorded
   */
  @GET
  public Page show(@QueryParam("done") @DefaultValue("") String done) {
    return page().with("done", done.isEmpty() ? null : words.text("messaging.contact.done"));
  }

  /** Records a wish; 422 if it is not said for what, on which channel or what. */
  @POST
  @Path("wishes")
  public Response wish(Typed typed) {
    FormErrors errors = typed.errors(words);
    List<TextKind> kinds = kinds(typed.text("kind"));
    Optional<ContactChannel> channel = one(ContactChannel.values(), typed.text("channel"));
    Optional<ContactWish.Wish> wish = one(ContactWish.Wish.values(), typed.text("wish"));
    if (kinds.isEmpty()) {
      errors.add("kind", "messaging.contact.kind.missing");
    }
    if (channel.isEmpty()) {
      errors.add("channel", "messaging.contact.channel.missing");
    }
    if (wish.isEmpty()) {
      errors.add("wish", "messaging.contact.wish.missing");
    }
    if (!errors.isEmpty()) {
      return page()
          .with("kind", typed.text("kind"))
          .with("channel", typed.text("channel"))
          .with("wish", typed.text("wish"))
          .errors(errors)
          .response();
    }
    recordContact.wish(patient, kinds, channel.get(), wish.get(), staff.get());
    return done();
  }

  /** Records which bars hold, where that is not as the page showed it. */
  @POST
  @Path("bars")
  public Response bars(Typed typed) {
    FormErrors errors = typed.errors(words);
    if (!errors.isEmpty()) {
      return page().errors(errors).response();
    }
    recordContact.bars(patient, bars(typed, "bar"), bars(typed, "shown"), staff.get());
    return done();
  }

  private static Set<ContactBar.Bar> bars(Typed typed, String field) {
    return typed.all(field).stream()
        .flatMap(name -> one(ContactBar.Bar.values(), name).stream())
        .collect(Collectors.toSet());
  }

  /** Records that the number is right. */
  @POST
  @Path("number")
  public Response confirmNumber(Typed typed) {
    FormErrors errors = typed.errors(words);
    if (!errors.isEmpty()) {
      return page().errors(errors).response();
    }
    recordContact.confirmNumber(patient, staff.get());
    return done();
  }

  private Response done() {
    return See.other("/patients/" + patient + "/contact?done=yes");
  }

  private Page page() {
    return Page.of("messaging/contact").with("view", readContact.view(patient, staff.get()));
  }

  private static List<TextKind> kinds(String typed) {
    return ReadContact.kinds()
        .filter(kind -> typed.equals(EVERY_KIND) || typed.equals(kind.name()))
        .toList();
  }

  private static <E extends Enum<E>> Optional<E> one(E[] values, String name) {
    return Stream.of(values).filter(it -> it.name().equals(name)).findFirst();
  }
}
