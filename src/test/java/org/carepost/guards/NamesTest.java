package org.carepost.guards;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Names that say nothing are not used, in tests neither. */
@AnalyzeClasses(packages = "org.carepost")
class NamesTest {
  @ArchTest
  static final ArchRule no_type_has_a_name_that_says_nothing =
      noClasses()
          .should()
          .haveNameMatching(
              ".*[.$](Abstract\\w*"
                  + "|\\w*(Impl|Manager|Helper|Utils?|Utilities|Common|Base|Info|Data))");
}
