package org.carepost.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.junit.jupiter.api.Test;

class AccessRuleTest {
  private static final StaffMember NAVIGATOR = AStaffMember.navigator().built();
  private static final StaffMember MANAGER = AStaffMember.manager().built();

  @Test
  void who_says_nothing_lets_nobody_in() throws NoSuchMethodException {
    AccessRule rule = rule(Silent.class, "silent");
    assertThat(rule.everybody()).isFalse();
    assertThat(rule.allows(MANAGER)).isFalse();
  }

  @Test
  void roles_let_in_who_has_one() throws NoSuchMethodException {
    AccessRule rule = rule(ForManagers.class, "silent");
    assertThat(rule.everybody()).isFalse();
    assertThat(rule.allows(MANAGER)).isTrue();
    assertThat(rule.allows(NAVIGATOR)).isFalse();
  }

  @Test
  void a_method_overrules_its_class() throws NoSuchMethodException {
    assertThat(rule(ForManagers.class, "forEverybody").everybody()).isTrue();
    assertThat(rule(ForManagers.class, "forNobody").allows(MANAGER)).isFalse();
    assertThat(rule(ForManagers.class, "forNavigators").allows(NAVIGATOR)).isTrue();
    assertThat(rule(ForManagers.class, "forNavigators").allows(MANAGER)).isFalse();
  }

  @Test
  void no_method_at_all_lets_nobody_in() {
    assertThat(AccessRule.of(Silent.class, null).everybody()).isFalse();
  }

  private static AccessRule rule(Class<?> type, String method) throws NoSuchMethodException {
    return AccessRule.of(type, type.getMethod(method));
  }

  static class Silent {
    public void silent() {}
  }

  @RolesAllowed(Role.IS_MANAGER)
  static class ForManagers {
    public void silent() {}

    @PermitAll
    public void forEverybody() {}

    @DenyAll
    public void forNobody() {}

    @RolesAllowed(Role.IS_NAVIGATOR)
    public void forNavigators() {}
  }
}
