package dev.threadproof.confirm;

import dev.threadproof.agent.plan.Plan;
import dev.threadproof.confirm.experiment.Planner;
import dev.threadproof.confirm.fork.Forks;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Outcome;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Tries to prove findings, each in JVMs of its own. */
public final class Confirmation {

  private final Program program;
  private final Settings settings;
  private final Planner planner;
  private final ConfirmListener listener;

  /**
   * A confirmation for the findings of one scan.
   *
   * @param hashes class files that the scan saw, see {@link
   *     dev.threadproof.engine.finding.ScanReport#hashes()}
   */
  public Confirmation(
      Program program, Settings settings, Map<String, String> hashes, ConfirmListener listener) {
    this.program = program;
    this.settings = settings;
    this.planner = new Planner(hashes);
    this.listener = listener;
  }

  /**
   * Tries all of them.
   *
   * @return the same findings in the same order, each with its verdict
   * @throws IOException if there is no place for temporary files
   * @throws InterruptedException if this thread was interrupted; all that was started is ended then
   */
  public List<Result> confirm(List<Result> results) throws IOException, InterruptedException {
    try (Workspace workspace = new Workspace();
        Forks forks = new Forks()) {
      Attempts attempts =
          new Attempts(program, settings, new DriverClasses(workspace.directory()), forks);
      ExecutorService jobs = Executors.newFixedThreadPool(settings.jobs());
      try {
        List<Future<Result>> pending = new ArrayList<>();
        for (Result result : results) {
          pending.add(jobs.submit(() -> judged(result, attempts)));
        }
        List<Result> judged = new ArrayList<>();
        for (Future<Result> one : pending) {
          judged.add(get(one));
        }
        return judged;
      } finally {
        jobs.shutdownNow();
      }
    }
  }

  private Result judged(Result result, Attempts attempts) throws InterruptedException {
    Finding finding = result.finding();
    Verdict verdict = verdict(finding, attempts);
    synchronized (this) {
      listener.decided(finding, verdict);
    }
    return result.with(verdict);
  }

  private Verdict verdict(Finding finding, Attempts attempts) throws InterruptedException {
    Optional<Plan> plan = planner.plan(finding);
    if (plan.isEmpty()) {
      return Verdict.of(Outcome.UNTRIED, "no experiment shows what " + finding.rule() + " flags");
    }
    try {
      Optional<String> mismatch = program.mismatch(plan.get().hashes());
      if (mismatch.isPresent() && program.build() == Program.Build.SCANNED) {
        return Verdict.of(Outcome.UNTRIED, mismatch.get());
      }
      Plan played = mismatch.isPresent() ? Replays.forOtherLines(plan.get()) : plan.get();
      return attempts.verdict(played, Entries.of(finding, played.experiment()));
    } catch (IOException e) {
      return Verdict.of(Outcome.UNTRIED, "a run could not be made: " + e.getMessage());
    }
  }

  private static Result get(Future<Result> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof InterruptedException) {
        throw new InterruptedException();
      }
      throw new IllegalStateException("a finding could not be tried", e.getCause());
    }
  }
}
