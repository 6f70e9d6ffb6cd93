package org.carepost.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.Stream;
import org.carepost.platform.PracticeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffMemberTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "a", "Ada", "a b", "-ada", "ada\n", "ádá"})
  void another_shape_of_username_is_refused(String username) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AStaffMember.navigator().named(username).built())
        .withMessage("not the shape of a username");
  }

  @Test
  void another_practice_cannot_see_them() {
    Staff staff = new InMemoryStaff();
    StaffMember member = AStaffMember.navigator().built();
    staff.add(member);
    PracticeId lakeside = new PracticeId("Y00003");
    assertThat(staff.find(member.practice(), member.id())).contains(member);
    assertThat(staff.find(lakeside, member.id())).isEmpty();
    assertThat(staff.lock(lakeside, member.id())).isEmpty();
    assertThat(staff.of(lakeside, 10)).isEmpty();
  }

  @Test
  void every_role_has_its_name_for_resources() {
    assertThat(Stream.of(Role.IS_NAVIGATOR, Role.IS_CLINICIAN, Role.IS_MANAGER))
        .containsExactlyElementsOf(Arrays.stream(Role.values()).map(Role::name).toList());
  }
}
