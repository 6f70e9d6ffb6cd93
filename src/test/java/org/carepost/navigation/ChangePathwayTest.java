package org.carepost.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.people.Role;
import org.carepost.people.StaffMember;
import org.carepost.platform.BrokenContent;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangePathwayTest {
  private static final PracticeId RIVERSIDE = new PracticeId("Y00001");
  private static final PracticeId LAKESIDE = new PracticeId("Y00003");
  private static final RedFlags RED_FLAGS = new RedFlags("config");
  private static final ShippedPathways SHIPPED =
      new ShippedPathways("config", RED_FLAGS, new Kinds("config"));

  private final StaffMember manager = staff("mary.manager", Role.MANAGER);
  private final StaffMember clinician = staff("carl.clinician", Role.CLINICIAN);
  private final SettableClock clock = new SettableClock();
  private final InMemoryPathwayVersions versions = new InMemoryPathwayVersions();
  private final ChangePathway change =
      new ChangePathway(
          SHIPPED,
          versions,
          RED_FLAGS,
          new Kinds("config"),
          new Audit(new InMemoryAuditTrail(), clock),
          clock);
  private final Pathways pathways = new Pathways(SHIPPED, versions, RED_FLAGS);

  @Test
  void a_draft_is_not_applied_until_a_second_person_has_approved_it() {
    change.write(form("does", "A pharmacist looks at it."), manager);
    assertThat(applied().does()).isEqualTo(shipped().does());
    change.submit("sore-throat", manager);
    assertThat(applied().does()).isEqualTo(shipped().does());
    change.approve("sore-throat", clinician);

    assertThat(applied().does()).isEqualTo("A pharmacist looks at it.");
    assertThat(applied().version()).isEqualTo("sore-throat/2");
    assertThat(applied().pedigree().reviewer()).isEqualTo(clinician.displayName());
    assertThat(pathways.get(LAKESIDE, "sore-throat").does()).isEqualTo(shipped().does());
  }

  @Test
  void whoever_wrote_it_cannot_approve_it() {
    change.write(form("does", "Mine."), manager);
    change.submit("sore-throat", manager);

    assertThatExceptionOfType(IllegalPathwayMove.class)
        .isThrownBy(() -> change.approve("sore-throat", manager))
        .extracting(IllegalPathwayMove::why)
        .isEqualTo(IllegalPathwayMove.Why.SECOND_PERSON);
    assertThat(applied().does()).isEqualTo(shipped().does());
  }

  @Test
  void what_is_disabled_is_not_applied_to_new_requests_and_can_come_back() {
    change.disable("sore-throat", manager);
    assertThat(pathways.find(RIVERSIDE, "sore-throat")).isEmpty();
    assertThat(pathways.meant(RIVERSIDE, "sore throat", 30)).isEmpty();
    assertThat(pathways.find(LAKESIDE, "sore-throat")).isPresent();

    change.enable("sore-throat", manager);
    assertThat(applied().does()).isEqualTo(shipped().does());
  }

  @Test
  void a_newer_version_takes_the_place_of_the_one_before_and_both_are_kept() {
    published("Second.");
    published("Third.");

    assertThat(applied().does()).isEqualTo("Third.");
    assertThat(versions.take(RIVERSIDE, "sore-throat"))
        .extracting(PathwayVersion::number, PathwayVersion::state)
        .containsExactly(tuple(3, PathwayState.PUBLISHED), tuple(2, PathwayState.REPLACED));
  }

  @Test
  void a_draft_can_be_written_again_but_not_while_it_is_read() {
    change.write(form("does", "First words."), manager);
    change.write(form("does", "Better words."), clinician);
    assertThat(versions.take(RIVERSIDE, "sore-throat")).hasSize(1);

    change.submit("sore-throat", manager);
    assertThatThrownBy(() -> change.write(form("does", "Late."), manager))
        .isInstanceOf(IllegalPathwayMove.class);
    change.sendBack("sore-throat", manager);
    change.write(form("does", "Last words."), manager);
  }

  @Test
  void a_new_one_can_be_made() {
    Map<String, String> texts = new HashMap<>(PathwayForm.of(shipped()).texts());
    texts.put("pathway", "ear-wax");
    texts.put("need", "Ear wax");
    texts.put("words", "ear wax\nblocked ear");
    change.write(new PathwayForm(texts, List.of("mastoid", "sepsis")), manager);
    change.submit("ear-wax", manager);
    change.approve("ear-wax", clinician);

    assertThat(pathways.meant(RIVERSIDE, "my ear is full of ear wax", 40))
        .map(Pathway::version)
        .contains("ear-wax/1");
  }

  @ParameterizedTest
  @CsvSource({
    "pathway, Ear Wax!, /id",
    "need, '', /need",
    "youngest, five, /youngest",
    "words, '', /words",
    "kinds, '', /kinds",
    "sources, http://example.com, /sources/0",
    "urgency, NOW, /otherwise/urgency",
    "valid-from, tomorrow, /valid-from"
  })
  void what_is_not_whole_is_refused_with_its_place(String field, String value, String path) {
    assertThatExceptionOfType(BrokenContent.class)
        .isThrownBy(() -> change.write(form(field, value), manager))
        .extracting(BrokenContent::path)
        .isEqualTo(path);
    assertThat(versions.current(RIVERSIDE)).isEmpty();
  }

  private void published(String does) {
    change.write(form("does", does), manager);
    change.submit("sore-throat", manager);
    change.approve("sore-throat", clinician);
  }

  private Pathway applied() {
    return pathways.get(RIVERSIDE, "sore-throat");
  }

  private static Pathway shipped() {
    return SHIPPED.find("sore-throat").orElseThrow();
  }

  private static PathwayForm form(String field, String value) {
    Map<String, String> texts = new HashMap<>(PathwayForm.of(shipped()).texts());
    texts.put(field, value);
    return new PathwayForm(texts, shipped().safety());
  }

  private static StaffMember staff(String username, Role role) {
    return new StaffMember(Ids.next(), RIVERSIDE, username, username, role, "none");
  }
}
