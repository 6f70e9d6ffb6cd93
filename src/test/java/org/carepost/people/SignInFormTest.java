package org.carepost.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.carepost.people.HeldForm.Field;
import org.carepost.platform.web.ATypedForm;
import org.carepost.platform.web.FieldError;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;
import org.junit.jupiter.api.Test;

class SignInFormTest {
  private static final Words WORDS = new Words();
  private static final LocalPath REPLY = new LocalPath("/triage/7KQ4-MX2P/reply");

  private final Typed late =
      new ATypedForm()
          .with("_csrf", "token")
          .with("text", "  Come at ten.\nBring <the> letter. ")
          .with("to", "a")
          .with("to", "b")
          .fresh();

  @Test
  void what_is_missing_is_said_at_its_field() {
    FormErrors errors = SignInForm.errors(new ATypedForm().with("username", " ").fresh(), WORDS);
    assertThat(errors.all()).extracting(FieldError::field).containsExactly("username", "password");
  }

  @Test
  void a_stale_page_is_refused() {
    Typed stale = new ATypedForm().with("username", "ada").with("password", "x").stale();
    assertThat(SignInForm.errors(stale, WORDS).isEmpty()).isFalse();
  }

  @Test
  void it_leads_on_to_this_site_only() {
    assertThat(next("/triage/7KQ4-MX2P")).isEqualTo("/triage/7KQ4-MX2P");
    assertThat(next("//evil.example.com")).isEqualTo("/triage");
    assertThat(next("")).isEqualTo("/triage");
  }

  @Test
  void the_password_is_never_shown_again() {
    Page page = SignInForm.of(signIn().fresh()).page(new FormErrors(WORDS));
    assertThat(page.model().values()).contains("ada").doesNotContain("secret");
  }

  @Test
  void what_was_typed_elsewhere_goes_through_sign_in_unchanged() {
    ATypedForm signIn = signIn();
    HeldForm.of(REPLY, late).packed().forEach(it -> signIn.with(it.name(), it.value()));

    HeldForm held = SignInForm.of(signIn.fresh()).held().orElseThrow();
    assertThat(held.to()).isEqualTo(REPLY.text());
    assertThat(held.unchanged())
        .containsExactly(
            new Field("text", "  Come at ten.\nBring <the> letter. "),
            new Field("to", "a"),
            new Field("to", "b"));
  }

  @Test
  void the_old_token_of_a_held_form_is_left_behind() {
    assertThat(HeldForm.of(REPLY, late).fields()).containsOnlyKeys("text", "to");
  }

  @Test
  void nothing_is_held_for_another_site() {
    Typed sent = signIn().with("held-to", "https://evil.example.com").with("held.a", "b").fresh();
    assertThat(SignInForm.of(sent).held()).isEmpty();
  }

  @Test
  void a_log_gets_nothing_of_what_was_typed() {
    HeldForm held = HeldForm.of(REPLY, late);
    assertThat(held).hasToString("HeldForm[2 fields]");
    assertThat(List.of(held.packed(), new Credentials("ada", "secret", "123456")).toString())
        .doesNotContain("Come", "secret", "123456", "ada");
  }

  private static ATypedForm signIn() {
    return new ATypedForm().with("username", "ada").with("password", "secret");
  }

  private static String next(String sent) {
    return SignInForm.of(new ATypedForm().with("next", sent).fresh()).next().text();
  }
}
