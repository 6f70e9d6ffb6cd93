package org.carepost.guards;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.carepost.platform.Time;
import org.eclipse.microprofile.metrics.annotation.Counted;
import org.eclipse.microprofile.metrics.annotation.Timed;

/** Each outside thing is known in its own place only. */
@AnalyzeClasses(packages = "org.carepost", importOptions = DoNotIncludeTests.class)
class PlacesTest {
  @ArchTest
  static final ArchRule only_Jpa_classes_use_an_entity_manager =
      noClasses()
          .that(areNot(simpleNameStartingWith("Jpa").or(in("org.carepost.platform.jpa"))))
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(EntityManager.class, EntityManagerFactory.class);

  @ArchTest
  static final ArchRule only_pages_apis_callbacks_and_filters_know_http =
      noClasses()
          .that(
              areNot(
                  named("Pages|Api|Callback")
                      .or(named("Filter").and(in("org.carepost.people")))
                      .or(in("org.carepost.platform.web", "org.carepost.platform.problem"))))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.ws.rs..");

  @ArchTest
  static final ArchRule only_its_own_room_knows_twilio =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.carepost.messaging.twilio..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.twilio..");

  @ArchTest
  static final ArchRule nothing_is_counted_on_the_way =
      noClasses().should().dependOnClassesThat().belongToAnyOf(Counted.class, Timed.class);

  @ArchTest
  static final ArchRule only_the_launcher_prints =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.carepost.launcher..")
          .should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule only_the_clock_knows_what_time_it_is =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Time.class)
          .should()
          .callCodeUnitWhere(
              DescribedPredicate.describe(
                  "it reads the machine's clock", PlacesTest::readsTheMachinesClock));

  private static boolean readsTheMachinesClock(JavaCall<?> call) {
    JavaClass owner = call.getTargetOwner();
    List<JavaClass> parameters = call.getTarget().getRawParameterTypes();
    return switch (call.getName()) {
      case "now" -> owner.getPackageName().equals("java.time") && !takesClock(parameters);
      case "systemUTC", "systemDefaultZone", "system" -> owner.isEquivalentTo(Clock.class);
      case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
      case "<init>" -> owner.isEquivalentTo(Date.class) && parameters.isEmpty();
      default -> false;
    };
  }

  private static boolean takesClock(List<JavaClass> parameters) {
    return parameters.stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
  }

  /** A class whose name ends so, or one inside such a class. */
  private static DescribedPredicate<JavaClass> named(String endings) {
    return nameMatching(".*(" + endings + ")(\\$.*)?").forSubtype();
  }

  private static DescribedPredicate<JavaClass> areNot(DescribedPredicate<JavaClass> those) {
    return DescribedPredicate.not(those);
  }

  private static DescribedPredicate<JavaClass> in(String... packages) {
    return resideInAnyPackage(packages);
  }
}
