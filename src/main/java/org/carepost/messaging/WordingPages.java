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
import java.math.BigDecimal;
import java.util.Optional;
import org.carepost.people.CurrentStaff;
import org.carepost.people.Role;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;

/** "What do our texts say, and what do they cost?" Everybody may look, managers may change. */
@Path("/settings/texts")
@RequestScoped
@RolesAllowed({Role.IS_NAVIGATOR, Role.IS_CLINICIAN, Role.IS_MANAGER})
@Produces(Page.HTML)
public class WordingPages {
  private static final String ONE = "{wording: [a-z0-9-]{1,60}}/{language: [a-z]{2,3}}";
  private static final String HOME = "/settings/texts";

  private final ReadWordings readWordings;
  private final SaveWording saveWording;
  private final ReadMonth readMonth;
  private final SetBudget setBudget;
  private final TextPrice price;
  private final TextGateways gateways;
  private final CurrentStaff staff;
  private final Words words;

  @Inject
  WordingPages(
      ReadWordings readWordings,
      SaveWording saveWording,
      ReadMonth readMonth,
      SetBudget setBudget,
      TextPrice price,
      TextGateways gateways,
      CurrentStaff staff,
      Words words) {
    this.readWordings = readWordings;
    this.saveWording = saveWording;
    this.readMonth = readMonth;
    this.setBudget = setBudget;
    this.price = price;
    this.gateways = gateways;
    this.staff = staff;
    this.words = words;
  }

  /** All words, and what was spent this month. */
  @GET
  public Page show(@QueryParam("done") @DefaultValue("") String done) {
    return all(WordingForm.EMPTY, "")
        .with("done", done.isEmpty() ? null : words.text("messaging.wording.done"));
  }

  /** Saves a new text that staff can send; 422 if it cannot be sent like that. */
  @POST
  @RolesAllowed(Role.IS_MANAGER)
  public Response add(Typed typed) {
    FormErrors errors = typed.errors(words);
    WordingForm form = WordingForm.of(typed);
    WordingKey key = WordingKey.own(form.language(errors).orElse("en"));
    Optional<WordingDraft> draft = form.draft(key, gateways.takeReplies(), errors);
    if (draft.isEmpty()) {
      return all(form, "").errors(errors).response();
    }
    saveWording.save(key, draft.get(), staff.get());
    return See.other(HOME + "?done=yes");
  }

  /** Sets the month's budget, given in pounds, or removes it; 422 if it is no amount. */
  @POST
  @Path("budget")
  @RolesAllowed(Role.IS_MANAGER)
  public Response budget(Typed typed) {
    FormErrors errors = typed.errors(words);
    String typedPounds = typed.text("budget");
    Optional<Integer> pence = pence(typedPounds);
    if (pence.isEmpty() && !typedPounds.isEmpty()) {
      errors.add("budget", "messaging.month.budget.wrong");
    }
    if (!errors.isEmpty()) {
      return all(WordingForm.EMPTY, typedPounds).errors(errors).response();
    }
    pence.ifPresentOrElse(
        it -> setBudget.set(it, staff.get()), () -> setBudget.remove(staff.get()));
    return See.other(HOME + "?done=yes");
  }

  private static Optional<Integer> pence(String pounds) {
    String number = pounds.replace("£", "").replace(",", "").strip();
    if (!number.matches("[0-9]{1,5}([.][0-9]{2})?")) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(number).movePointRight(2).intValueExact());
  }

  /** The words of one text in a language, and their versions. */
  @GET
  @Path(ONE)
  public Page edit(@PathParam("wording") String code, @PathParam("language") String language) {
    WordingKey key = key(code, language);
    return one(key, WordingForm.of(readWordings.draft(key, staff.get()), key));
  }

  /** Saves the next version; 422 if it cannot be sent like that. */
  @POST
  @Path(ONE)
  @RolesAllowed(Role.IS_MANAGER)
  public Response save(
      @PathParam("wording") String code, @PathParam("language") String language, Typed typed) {
    WordingKey key = key(code, language);
    readWordings.draft(key, staff.get());
    FormErrors errors = typed.errors(words);
    WordingForm form = WordingForm.of(typed);
    Optional<WordingDraft> draft = form.draft(key, gateways.takeReplies(), errors);
    if (draft.isEmpty()) {
      return one(key, form).errors(errors).response();
    }
    saveWording.save(key, draft.get(), staff.get());
    return See.other(HOME + "?done=yes");
  }

  /** The words are not used any more. */
  @POST
  @Path(ONE + "/retirement")
  @RolesAllowed(Role.IS_MANAGER)
  public Response retire(
      @PathParam("wording") String code, @PathParam("language") String language, Typed typed) {
    WordingKey key = key(code, language);
    FormErrors errors = typed.errors(words);
    if (!errors.isEmpty()) {
      WordingDraft draft = readWordings.draft(key, staff.get());
      return one(key, WordingForm.of(draft, key)).errors(errors).response();
    }
    saveWording.retire(key, staff.get());
    return See.other(HOME + "?done=yes");
  }

  private static WordingKey key(String code, String language) {
    WordingKey key = new WordingKey(code, language);
    if (!key.sendable()) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
    return key;
  }

  private Page all(WordingForm form, String budget) {
    return Page.of("messaging/wordings")
        .with("lines", readWordings.lines(staff.get()))
        .with("month", readMonth.of(staff.get().practice()))
        .with("price", price.ofOne())
        .with("form", form)
        .with("budget", budget)
        .with("manager", staff.get().role() == Role.MANAGER);
  }

  private Page one(WordingKey key, WordingForm form) {
    return Page.of("messaging/wording")
        .with("key", key)
        .with("form", form)
        .with("offered", WordingForm.offered(key))
        .with("count", TextCount.of(form.body(), price, words))
        .with("versions", readWordings.versions(key, staff.get()))
        .with("manager", staff.get().role() == Role.MANAGER);
  }
}
