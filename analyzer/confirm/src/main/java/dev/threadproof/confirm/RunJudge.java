package dev.threadproof.confirm;

import dev.threadproof.confirm.driver.GeneratedDriver;
import dev.threadproof.confirm.driver.TestDriver;
import dev.threadproof.confirm.fork.ForkEnd;
import dev.threadproof.confirm.witness.RunRecord;
import dev.threadproof.engine.finding.Outcome;
import dev.threadproof.engine.finding.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one run comes to: the agent's word, and what else is known of how the run went. */
final class RunJudge {

  private static final int MOST_NOTES = 3;
  private static final int LONGEST_LINE = 200;
  private static final long FLOOD = 8L << 20;

  private final ForkEnd end;
  private final Workspace workspace;
  private final Duration limit;

  RunJudge(ForkEnd end, Workspace workspace, Duration limit) {
    this.end = end;
    this.workspace = workspace;
    this.limit = limit;
  }

  Verdict verdict(String fingerprint) throws IOException {
    RunRecord record = RunRecord.read(workspace.file("events.jsonl"));
    Optional<Verdict> said = record.verdict(fingerprint);
    if (said.isPresent() && said.get().outcome() == Outcome.PROVEN) {
      return said.get();
    }
    Optional<String> nothing = nothingTried(record);
    if (nothing.isPresent()) {
      return Verdict.of(Outcome.UNTRIED, nothing.get());
    }
    Verdict verdict =
        said.orElseGet(() -> Verdict.of(Outcome.UNTRIED, "the agent came to no verdict"));
    List<String> remarks = remarks();
    return remarks.isEmpty()
        ? verdict
        : Verdict.of(verdict.outcome(), verdict.why() + "; " + String.join("; ", remarks));
  }

  /** Why the run says nothing, if so. */
  private Optional<String> nothingTried(RunRecord record) throws IOException {
    if (!end.stopped() && end.exitCode() == GeneratedDriver.NOTHING_BUILT && !notes().isEmpty()) {
      return Optional.of("no driver could be made: " + String.join("; ", notes()));
    }
    if (!end.stopped() && end.exitCode() == TestDriver.NO_TESTS && printed("0 tests run")) {
      return Optional.of("no test was found");
    }
    if (printed("Error: Could not find or load main class")
        || printed("Error: Main method not found")) {
      return Optional.of("the program did not start: " + line("Error: "));
    }
    if (record.isEmpty() && !end.stopped()) {
      return Optional.of(
          "the agent left no record; the program ended with exit code "
              + end.exitCode()
              + lastWords());
    }
    return Optional.empty();
  }

  private List<String> remarks() throws IOException {
    List<String> remarks = new ArrayList<>();
    if (end.stopped()) {
      remarks.add("the program was ended after " + limit.toSeconds() + " s");
    } else if (end.exitCode() == TestDriver.FAILED && printed(" tests run, ")) {
      remarks.add("a test failed");
    } else if (end.exitCode() != 0) {
      remarks.add("the program ended with exit code " + end.exitCode() + lastWords());
    }
    if (end.printed() > FLOOD) {
      remarks.add("it printed " + (end.printed() >> 20) + " MiB");
    }
    remarks.addAll(notes());
    return remarks;
  }

  /** What a generated driver wrote down, at most a few lines. */
  private List<String> notes() throws IOException {
    Path file = workspace.file("driver.properties" + GeneratedDriver.NOTES);
    if (!Files.exists(file)) {
      return List.of();
    }
    return Files.readAllLines(file).stream().limit(MOST_NOTES).map(RunJudge::shortened).toList();
  }

  private boolean printed(String text) {
    return end.output().contains(text);
  }

  private String line(String start) {
    return end.output().lines().filter(l -> l.startsWith(start)).findFirst().orElse("");
  }

  private String lastWords() {
    List<String> lines = end.output().lines().filter(l -> !l.isBlank()).toList();
    String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1).strip();
    // Of a stack trace its first line says the most.
    String said =
        lines.stream().filter(l -> l.startsWith("Exception in ")).findFirst().orElse(last);
    return said.isEmpty() ? "" : ": " + shortened(said);
  }

  private static String shortened(String line) {
    return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
  }
}
