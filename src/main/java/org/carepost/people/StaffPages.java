package org.carepost.people;

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
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.attempts.TooManyTries;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;

/** "Who may do what?" For managers. */
@Path(StaffPages.HOME)
@RequestScoped
@RolesAllowed(Role.IS_MANAGER)
@Produces(Page.HTML)
public class StaffPages {
  static final String HOME = "/settings/staff";

  private static final String MEMBER = "{member: [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

  private final ReadStaff readStaff;
  private final AddStaff addStaff;
  private final ChangeStaff changeStaff;
  private final ConfirmPassword confirmPassword;
  private final Passwords passwords;
  private final CurrentStaff current;
  private final Words words;
  private final Clock clock;

  @Inject
  StaffPages(
      ReadStaff readStaff,
      AddStaff addStaff,
      ChangeStaff changeStaff,
      ConfirmPassword confirmPassword,
      Passwords passwords,
      CurrentStaff current,
      Words words,
      Clock clock) {
    this.readStaff = readStaff;
    this.addStaff = addStaff;
    this.changeStaff = changeStaff;
    this.confirmPassword = confirmPassword;
    this.passwords = passwords;
    this.current = current;
    this.words = words;
    this.clock = clock;
  }

  /**
   * Everybody, and a form for somebody new.
   *
   * @param done what has just been done, or empty
   */
  @GET
  public Page list(@QueryParam("done") @DefaultValue("") String done) {
    return list(StaffForm.EMPTY).with("done", done(done));
  }

  /** Adds somebody; 422 if they cannot be added like that. */
  @POST
  public Response add(Typed typed) {
    FormErrors errors = typed.errors(words);
    StaffForm form = StaffForm.of(typed);
    form.check(errors);
    Optional<Role> role = StaffForm.role(typed, errors);
    String password = typed.text("password");
    PasswordRule.check("password", password, form.username(), errors);
    confirm(typed, errors);
    if (errors.isEmpty()) {
      NewStaff who =
          new NewStaff(form.username(), form.name(), role.orElseThrow(), passwords.hash(password));
      if (!addStaff.add(who, by())) {
        errors.add("username", "people.staff.username.taken");
      }
    }
    return errors.isEmpty()
        ? See.other(HOME + "?done=added")
        : list(form).errors(errors).response();
  }

  /**
   * One of them, and what can be changed; 404 if they work elsewhere.
   *
   * @param done what has just been done, or empty
   */
  @GET
  @Path(MEMBER)
  public Page show(
      @PathParam("member") UUID member, @QueryParam("done") @DefaultValue("") String done) {
    return one(member).with("done", done(done));
  }

  /** Gives them another role; 422 without one or the manager's own password. */
  @POST
  @Path(MEMBER + "/role")
  public Response giveRole(@PathParam("member") UUID member, Typed typed) {
    FormErrors errors = typed.errors(words);
    Optional<Role> role = StaffForm.role(typed, errors);
    return change(
        member,
        typed,
        errors,
        "role",
        () -> changeStaff.giveRole(member, role.orElseThrow(), by()));
  }

  /** Gives them a password that they must change first; 422 if it or the manager's is wrong. */
  @POST
  @Path(MEMBER + "/password")
  public Response givePassword(@PathParam("member") UUID member, Typed typed) {
    FormErrors errors = typed.errors(words);
    String password = typed.text("password");
    PasswordRule.check("password", password, readStaff.one(member, by()).username(), errors);
    return change(
        member,
        typed,
        errors,
        "password",
        () -> changeStaff.givePassword(member, passwords.hash(password), by()));
  }

  /** Takes their second factor away; 422 without the manager's own password. */
  @POST
  @Path(MEMBER + "/second-factor/removal")
  public Response removeSecondFactor(@PathParam("member") UUID member, Typed typed) {
    FormErrors errors = typed.errors(words);
    return change(
        member, typed, errors, "code", () -> changeStaff.removeSecondFactor(member, by()));
  }

  /** Ends their access; 422 without the manager's own password. */
  @POST
  @Path(MEMBER + "/ending")
  public Response disable(@PathParam("member") UUID member, Typed typed) {
    FormErrors errors = typed.errors(words);
    return change(member, typed, errors, "ended", () -> changeStaff.disable(member, by()));
  }

  /** Lets them in again; 422 without the manager's own password. */
  @POST
  @Path(MEMBER + "/return")
  public Response enable(@PathParam("member") UUID member, Typed typed) {
    FormErrors errors = typed.errors(words);
    return change(member, typed, errors, "returned", () -> changeStaff.enable(member, by()));
  }

  private Response change(
      UUID member, Typed typed, FormErrors errors, String done, Runnable change) {
    Page page = one(member);
    confirm(typed, errors);
    if (!errors.isEmpty()) {
      return page.errors(errors).response();
    }
    change.run();
    return See.other(HOME + "/" + member + "?done=" + done);
  }

  /** A desk that was left must not make somebody a lasting way in. */
  private void confirm(Typed typed, FormErrors errors) {
    if (!errors.isEmpty()) {
      return;
    }
    try {
      if (!confirmPassword.isOf(by(), typed.text("password-own"))) {
        errors.add("password-own", "people.password.present.wrong");
      }
    } catch (TooManyTries locked) {
      errors.add("password-own", "people.signIn.locked", locked.minutesFrom(clock.instant()));
    }
  }

  private StaffMember by() {
    return current.get();
  }

  private String done(String word) {
    String key = "people.staff.done." + word;
    return words.has(key) ? words.text(key) : null;
  }

  private Page list(StaffForm form) {
    return Page.of("people/staff")
        .with("members", readStaff.all(by()))
        .with("form", form)
        .with("roles", StaffForm.roles(words));
  }

  private Page one(UUID member) {
    return Page.of("people/member")
        .with("view", readStaff.one(member, by()))
        .with("self", member.equals(by().id()))
        .with("roles", StaffForm.roles(words));
  }
}
