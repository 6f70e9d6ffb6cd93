package org.carepost.people;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;

/**
 * Who may call a resource method: what it says itself, else what its class says, else nobody.
 *
 * @param everybody whether nobody need be signed in
 * @param roles who else may; names of {@link Role}
 */
record AccessRule(boolean everybody, Set<String> roles) {
  private static final AccessRule NOBODY = new AccessRule(false, Set.of());

  static AccessRule of(Class<?> type, Method method) {
    return saidBy(method).or(() -> saidBy(type)).orElse(NOBODY);
  }

  boolean allows(StaffMember member) {
    return everybody || roles.contains(member.role().name());
  }

  private static Optional<AccessRule> saidBy(AnnotatedElement element) {
    if (element == null || element.isAnnotationPresent(DenyAll.class)) {
      return Optional.ofNullable(element).map(denied -> NOBODY);
    }
    if (element.isAnnotationPresent(PermitAll.class)) {
      return Optional.of(new AccessRule(true, Set.of()));
    }
    return Optional.ofNullable(element.getAnnotation(RolesAllowed.class))
        .map(allowed -> new AccessRule(false, Set.of(allowed.value())));
  }
}
