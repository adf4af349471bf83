package dev.threadproof.rules;

import dev.threadproof.engine.facts.Compound;
import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.program.FieldRace;
import dev.threadproof.engine.program.Program;
import java.util.List;

/** Updates in several steps, in words. */
final class CompoundText {

  private final Program program;
  private final FieldRace race;

  CompoundText(Program program, FieldRace race) {
    this.program = program;
    this.race = race;
  }

  Compound compound() {
    return race.outlier().compound().orElseThrow();
  }

  String method() {
    return new RaceText(program, race).outlierMethod();
  }

  String variable() {
    return new RaceText(program, race).holder();
  }

  /** A finding of the rule about the update. */
  Finding finding(String rule, Confidence confidence, String message, String mend) {
    Confidence both = confidence.compareTo(race.confidence()) < 0 ? confidence : race.confidence();
    return new RaceText(program, race.as(both))
        .finding(
            rule, message, List.of(steps(), "no lock is held from the one to the other"), mend);
  }

  private String steps() {
    Compound c = compound();
    String asks =
        c.kind() == Compound.Kind.VOLATILE ? "it is read" : "it is asked (" + c.asked() + ")";
    String changes =
        c.kind() == Compound.Kind.VOLATILE ? "written" : "changed (" + c.changed() + ")";
    String line = c.question().line() > 0 ? " in line " + c.question().line() : "";
    return asks + line + " and " + changes + " in a second step";
  }
}
