package org.carepost.guards;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import java.util.Set;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SystemWide;
import org.carepost.platform.web.ErrorPages;
import org.carepost.platform.web.SentForm;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Upload;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;

/** Who may call what, and whose records it sees. */
@AnalyzeClasses(packages = "org.carepost", importOptions = DoNotIncludeTests.class)
class AccessTest {
  @ArchTest
  static final ArchRule every_resource_method_says_who_may_call_it =
      methods()
          .that(answerHttp())
          .should(
              be(
                  DescribedPredicate.describe(
                      "open to all or to roles",
                      method -> saysWho(method) || saysWho(method.getOwner()))));

  @ArchTest
  static final ArchRule every_api_for_staff_says_so_in_its_description =
      classes()
          .that()
          .haveSimpleNameEndingWith("Api")
          .and()
          .areAnnotatedWith(RolesAllowed.class)
          .should()
          .beAnnotatedWith(SecurityRequirement.class);

  @ArchTest
  static final ArchRule every_look_up_names_the_practice_or_says_why_not =
      methods()
          .that(DescribedPredicate.describe("look something up", AccessTest::looksUp))
          .should(
              be(
                  DescribedPredicate.describe(
                      "given the practice first or annotated @SystemWide",
                      method ->
                          method.isAnnotatedWith(SystemWide.class)
                              || method.getOwner().isAnnotatedWith(SystemWide.class)
                              || namesThePractice(method))));

  @ArchTest
  static final ArchRule every_reason_for_looking_everywhere_is_given =
      methods()
          .that()
          .areAnnotatedWith(SystemWide.class)
          .should(
              be(
                  DescribedPredicate.describe(
                      "given a reason",
                      method -> !method.getAnnotationOfType(SystemWide.class).value().isBlank())));

  @ArchTest
  static final ArchRule every_store_in_the_database_can_be_replaced_by_a_fake =
      classes()
          .that()
          .haveSimpleNameStartingWith("Jpa")
          .should(
              be(
                  DescribedPredicate.describe(
                      "an implementation of the interface of that name",
                      type ->
                          type.getRawInterfaces().stream()
                              .anyMatch(
                                  it -> type.getSimpleName().equals("Jpa" + it.getSimpleName())))));

  @ArchTest
  static final ArchRule every_page_that_takes_a_form_asks_whether_it_is_of_this_visit =
      methods()
          .that()
          .areAnnotatedWith(POST.class)
          .and()
          .areDeclaredInClassesThat()
          .haveSimpleNameEndingWith("Pages")
          .and()
          .areNotDeclaredIn(ErrorPages.class)
          .should(
              be(
                  DescribedPredicate.describe(
                      "asking, or giving the form to what does", AccessTest::asks)));

  private static boolean asks(JavaMethod method) {
    return method.getMethodCallsFromSelf().stream()
        .map(JavaMethodCall::getTarget)
        .anyMatch(
            it ->
                (it.getOwner().isEquivalentTo(Typed.class) && it.getName().equals("errors"))
                    || (it.getOwner().isEquivalentTo(Upload.class)
                        && it.getName().equals("content"))
                    || it.resolveMember()
                        .filter(AccessTest::isGivenTheForm)
                        .filter(AccessTest::asks)
                        .isPresent());
  }

  private static boolean isGivenTheForm(JavaMethod method) {
    return method.getRawParameterTypes().stream()
        .anyMatch(it -> it.isEquivalentTo(Typed.class) || it.isEquivalentTo(SentForm.class));
  }

  private static DescribedPredicate<JavaMethod> answerHttp() {
    return DescribedPredicate.describe(
        "answer HTTP",
        method ->
            method.getAnnotations().stream()
                .anyMatch(it -> it.getRawType().isAnnotatedWith(HttpMethod.class)));
  }

  private static boolean saysWho(CanBeAnnotated where) {
    return where.isAnnotatedWith(PermitAll.class) || where.isAnnotatedWith(RolesAllowed.class);
  }

  private static boolean looksUp(JavaMethod method) {
    return isRepository(method.getOwner()) && !method.getName().equals("add");
  }

  private static boolean isRepository(JavaClass type) {
    Set<JavaClass> implementations = type.getAllSubclasses();
    return type.isInterface()
        && implementations.stream()
            .anyMatch(it -> it.getSimpleName().equals("Jpa" + type.getSimpleName()));
  }

  /** The practice comes first, or what was looked up in it before. */
  private static boolean namesThePractice(JavaMethod method) {
    return method.getRawParameterTypes().stream()
        .findFirst()
        .filter(it -> it.isEquivalentTo(PracticeId.class) || it.isAnnotatedWith(Entity.class))
        .isPresent();
  }
}
