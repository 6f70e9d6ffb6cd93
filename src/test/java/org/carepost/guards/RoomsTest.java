package org.carepost.guards;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** Which way the rooms of the house may know each other. */
@AnalyzeClasses(packages = "org.carepost", importOptions = DoNotIncludeTests.class)
class RoomsTest {
  private static final List<String> LEFT_TO_RIGHT =
      List.of(
          "platform",
          "audit",
          "practice",
          "people",
          "messaging",
          "navigation",
          "consultation",
          "triage",
          "appointments",
          "video",
          "reporting",
          "demo");
  private static final String LAUNCHER = "org.carepost.launcher..";
  private static final String TEMPLATES = "org.carepost.templates..";

  @ArchTest
  static final ArchRule every_class_is_in_a_room =
      classes()
          .should()
          .resideInAnyPackage(
              Stream.concat(
                      LEFT_TO_RIGHT.stream().map(RoomsTest::packages),
                      Stream.of(LAUNCHER, TEMPLATES))
                  .toArray(String[]::new));

  @ArchTest
  static final ArchRule packages_do_not_depend_on_each_other_in_a_circle =
      slices()
          .matching("org.carepost.(**)")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(resideInAPackage(TEMPLATES), resideInAPackage(TEMPLATES));

  @ArchTest
  static final ArchRule appointments_and_video_do_not_know_each_other =
      noClasses()
          .that()
          .resideInAPackage(packages("video"))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(packages("appointments"))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule the_application_does_not_know_the_launcher =
      noClasses()
          .that()
          .resideOutsideOfPackage(LAUNCHER)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(LAUNCHER);

  @ArchTest
  static final ArchRule the_launcher_does_not_know_the_application =
      noClasses()
          .that()
          .resideInAPackage(LAUNCHER)
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.carepost..").and(not(resideInAPackage(LAUNCHER))));

  @ArchTest
  static void a_room_knows_only_rooms_to_its_left(JavaClasses code) {
    for (int room = 0; room < LEFT_TO_RIGHT.size() - 1; room++) {
      noClasses()
          .that()
          .resideInAPackage(packages(LEFT_TO_RIGHT.get(room)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              LEFT_TO_RIGHT.stream()
                  .skip(room + 1L)
                  .map(RoomsTest::packages)
                  .toArray(String[]::new))
          .allowEmptyShould(true)
          .check(code);
    }
  }

  private static String packages(String room) {
    return "org.carepost." + room + "..";
  }
}
