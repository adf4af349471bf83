package dev.threadproof.confirm.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.agent.plan.PlanFile;
import dev.threadproof.confirm.Findings;
import dev.threadproof.engine.finding.Finding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlannerTest {

  private static final String HASH = "ab".repeat(32);

  @Test
  void aRaceMeetsAtTheLastSteps() {
    assertThat(plan(Findings.race()))
        .contains("experiment=race\n")
        .contains("point.0=A write Account deposit (J)V 7 Account.balance\n")
        .contains("point.1=B read Account deposit (J)V 6 Account.balance\n")
        .doesNotContain("point.2")
        .contains("hash.Account=" + HASH);
  }

  @Test
  void aClassThatNoPointNamesNeedsNoHash() {
    assertThat(plan(Findings.race())).doesNotContain("hash.Other");
  }

  @Test
  void contentHasNoNameOfItsOwn() {
    assertThat(plan(Findings.content())).contains("point.0=A write Account deposit (J)V 7 -\n");
  }

  @Test
  void aCycleIsTheLockHeldAndTheLockWanted() {
    assertThat(plan(Findings.cycle()))
        .contains("experiment=lock-cycle\n")
        .contains("point.0=A acquire Bank transfer (LAccount;LAccount;)V 0 -\n")
        .contains("point.1=A acquire Bank inner (LAccount;)V 0 -\n")
        .contains("point.2=B acquire Bank transfer (LAccount;LAccount;)V 0 -\n");
  }

  @Test
  void aWaitIsItsPlace() {
    assertThat(plan(Findings.waiting()))
        .contains("experiment=spurious-wakeup\n")
        .contains("point.0=A wait Light drive ()V 12 -\n");
  }

  @Test
  void aSignalIsItsPlace() {
    Finding signal =
        Findings.finding(
            "NotifyNotHeld", Findings.waiting().location(), List.of(), List.of("Light#drive()V"));
    assertThat(plan(signal))
        .contains("experiment=stuck\n")
        .contains("point.0=A signal Light drive ()V 12 -\n");
  }

  @Test
  void whatIsLookedAtStandsBeforeTheAct() {
    Finding race = Findings.race();
    Finding act =
        Findings.finding("CheckThenAct", race.location(), race.threads(), race.identity());
    assertThat(plan(act))
        .contains("experiment=act-between\n")
        .contains("point.0=A read Account deposit (J)V 0 -\n");
  }

  @Test
  void aPermitMayBeLostAtAnyCallOfTheMethod() {
    Finding race = Findings.race();
    Finding leak = Findings.finding("PermitLeak", race.location(), race.threads(), race.identity());
    assertThat(plan(leak))
        .contains("experiment=lock-leak\n")
        .contains("point.0=A call Account deposit (J)V 0 -\n");
  }

  @Test
  void aFindingWithoutThreadsIsAboutItsMethod() {
    Finding bare =
        Findings.finding(
            "BadLockObject", Findings.waiting().location(), List.of(), List.of("Light#drive()V"));
    assertThat(plan(bare))
        .contains("point.0=A any Light drive ()V 0 -\n")
        .contains("point.1=B any Light drive ()V 0 -\n");
  }

  @Test
  void someRulesHaveNoExperiment() {
    Finding finding =
        Findings.finding("RunCalled", Findings.waiting().location(), List.of(), List.of("x"));
    assertThat(new Planner(Map.of()).plan(finding)).isEmpty();
  }

  private static String plan(Finding finding) {
    Planner planner = new Planner(Map.of("Account", HASH, "Other", HASH));
    return PlanFile.write(planner.plan(finding).orElseThrow());
  }
}
