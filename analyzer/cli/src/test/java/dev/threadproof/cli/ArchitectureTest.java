package dev.threadproof.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Holds the house together: who may know whom, and what a package must have. */
@AnalyzeClasses(
    packages = "dev.threadproof",
    importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.NoRelocatedAsm.class})
class ArchitectureTest {

  /** The agent's jar holds a copy of ASM under a name of ours; it is not our code. */
  public static final class NoRelocatedAsm implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("dev/threadproof/agent/asm/");
    }
  }

  private static final String OURS = "dev.threadproof..";
  private static final String ENGINE = "dev.threadproof.engine..";
  private static final String FINDING = "dev.threadproof.engine.finding";

  @ArchTest static final ArchRule engineKnowsNobody = knowsOnly(ENGINE);

  @ArchTest static final ArchRule findingKnowsNothingElseOfTheEngine = knowsOnly(FINDING);

  @ArchTest
  static final ArchRule sourceKnowsFindings = knowsOnly("dev.threadproof.source..", FINDING);

  @ArchTest
  static final ArchRule reportKnowsFindings = knowsOnly("dev.threadproof.report..", FINDING);

  @ArchTest static final ArchRule rulesKnowTheEngine = knowsOnly("dev.threadproof.rules..", ENGINE);

  @ArchTest static final ArchRule agentKnowsNobody = knowsOnly("dev.threadproof.agent..");

  @ArchTest
  static final ArchRule confirmKnowsFindingsAndPlans =
      knowsOnly("dev.threadproof.confirm..", FINDING, "dev.threadproof.agent.plan");

  @ArchTest
  static final ArchRule fixturesKnowNoRule =
      knowsOnly("dev.threadproof.fixtures..", ENGINE).allowEmptyShould(true);

  @ArchTest
  static final ArchRule scanKnowsNoFrontEnd =
      knowsOnly(
              "dev.threadproof.scan..",
              ENGINE,
              "dev.threadproof.report..",
              "dev.threadproof.rules..",
              "dev.threadproof.source..")
          .because("other front ends scan in the same way");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("dev.threadproof.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      noClasses()
          .should()
          .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)(\\$.*)?")
          .orShould()
          .resideInAnyPackage("..util..", "..common..", "..helper..", "..manager..", "..impl..");

  @ArchTest
  static final ArchRule packagesIntroduceThemselves =
      classes().should(beInAPackageThatIntroducesItself());

  /** Classes of the first package may depend on it, on the others, and on what is not ours. */
  private static ArchRule knowsOnly(String packages, String... others) {
    DescribedPredicate<JavaClass> allowed =
        resideOutsideOfPackages(OURS).or(resideInAPackage(packages)).or(resideInAnyPackage(others));
    return classes()
        .that()
        .resideInAPackage(packages)
        .should()
        .onlyDependOnClassesThat(
            allowed.as("reside in %s %s or are not ours", packages, String.join(" ", others)));
  }

  private static ArchCondition<JavaClass> beInAPackageThatIntroducesItself() {
    return new ArchCondition<>("be in a package with a null-marked package-info") {
      @Override
      public void check(JavaClass javaClass, ConditionEvents events) {
        boolean introduced = javaClass.getPackage().isAnnotatedWith(NullMarked.class);
        String message = javaClass.getPackageName() + " has no null-marked package-info";
        events.add(new SimpleConditionEvent(javaClass, introduced, message));
      }
    };
  }
}
