package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.people.AStaffMember;
import org.carepost.people.StaffMember;
import org.carepost.platform.SettableClock;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  private static final WordingKey RECEIVED = new WordingKey("request-received", "en");
  private static final String OURS = "{practice}: thank you, we have {reference}. {link}";

  private final SettableClock clock = new SettableClock();
  private final TextDesk desk = new TextDesk(clock);
  private final SaveWording saveWording =
      new SaveWording(desk.wordings(), new Audit(new InMemoryAuditTrail(), clock), clock);
  private final StaffMember manager = AStaffMember.manager().built();

  @Test
  void a_practices_own_words_are_sent_in_place_of_carepost_s() {
    saveWording.save(RECEIVED, draft(OURS), manager);
    assertThat(received().body())
        .isEqualTo("Riverside Surgery: thank you, we have 7KQ4-MX2P. https://example.com/status");
  }

  @Test
  void the_newest_version_counts_and_all_are_kept() {
    saveWording.save(RECEIVED, draft(OURS), manager);
    saveWording.save(RECEIVED, draft("{practice} has {reference}"), manager);
    assertThat(received().body()).isEqualTo("Riverside Surgery has 7KQ4-MX2P");
    assertThat(desk.wordings().versions(TextDesk.RIVERSIDE, RECEIVED, 10))
        .extracting(TextWording::version)
        .containsExactly(2, 1);
  }

  @Test
  void retired_words_are_carepost_s_again() {
    String before = received().body();
    saveWording.save(RECEIVED, draft(OURS), manager);
    saveWording.retire(RECEIVED, manager);
    assertThat(received().body()).isEqualTo(before);
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> saveWording.retire(new WordingKey("test-text", "en"), manager));
  }

  @Test
  void words_that_get_too_long_with_their_values_are_not_sent() {
    saveWording.save(RECEIVED, draft("ł{practice}{reference}".repeat(30)), manager);
    assertThat(received().body()).startsWith("Riverside Surgery has your request.");
  }

  @Test
  void words_that_lack_or_invent_a_placeholder_are_never_saved() {
    for (String body : new String[] {"{practice}", "{practice} {reference} {diagnosis}", " "}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> saveWording.save(RECEIVED, draft(body), manager));
    }
    assertThat(desk.wordings().all(TextDesk.RIVERSIDE, 10)).isEmpty();
  }

  @Test
  void carepost_s_own_texts_have_words_in_english_only_as_no_others_would_be_sent() {
    WordingKey polish = new WordingKey(RECEIVED.code(), "pl");
    WordingDraft draft = draft("{practice}: {reference}");
    assertThatIllegalArgumentException().isThrownBy(() -> saveWording.save(polish, draft, manager));
    assertThat(saveWording.save(WordingKey.own("pl"), draft("{practice}"), manager).active())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'', body, Write the words",
    "'Ring us', body, 'Use {practice}'",
    "'{practice}: {birthday}', body, '{birthday} is not known here'",
    "'{practice}', name, Give it a name"
  })
  void what_is_wrong_is_said_when_it_is_saved(String body, String field, String why) {
    FormErrors errors = new FormErrors(new Words());
    String name = field.equals("name") ? "" : "Ring us";
    WordingForm form = new WordingForm(name, "INVITATION", "en", body);
    assertThat(form.draft(WordingKey.own("en"), true, errors)).isEmpty();
    assertThat(errors.message(field)).startsWith(why);
  }

  @Test
  void a_text_of_staff_has_a_kind_of_their_choice_and_carepost_s_keeps_its_own() {
    FormErrors errors = new FormErrors(new Words());
    WordingForm form = new WordingForm("Flu", "CAMPAIGN", "en", "{practice}: {reference} {link}");
    assertThat(form.draft(RECEIVED, true, errors).orElseThrow().kind())
        .isEqualTo(TextKind.CONFIRMATION);
    WordingForm own = new WordingForm("Flu", "CAMPAIGN", "en", "{practice}: flu jabs, {name}");
    assertThat(own.draft(WordingKey.own("pl"), true, errors).orElseThrow().kind())
        .isEqualTo(TextKind.CAMPAIGN);
  }

  @Test
  void words_that_ask_for_a_reply_are_not_saved_for_a_name_and_not_sent_by_it() {
    String asks = "{practice} has {reference}. Reply YES if you need it still";
    WordingForm form = new WordingForm("Confirmation", "", "en", asks);
    assertThat(form.draft(RECEIVED, true, new FormErrors(new Words()))).isPresent();
    FormErrors errors = new FormErrors(new Words());
    assertThat(form.draft(RECEIVED, false, errors)).isEmpty();
    assertThat(errors.message("body")).startsWith("Nobody can reply");

    saveWording.save(RECEIVED, draft(asks), manager);
    assertThat(received().body()).contains("Reply YES");
    desk.gateway().comeFromAName();
    assertThat(received().body()).startsWith("Riverside Surgery has your request.");
  }

  private TextMessage received() {
    return desk.textPatient().text(TextDesk.confirmation(TextKind.CONFIRMATION));
  }

  private static WordingDraft draft(String body) {
    return new WordingDraft("Confirmation", TextKind.CONFIRMATION, body);
  }
}
