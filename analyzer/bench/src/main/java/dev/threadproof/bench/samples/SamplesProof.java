package dev.threadproof.bench.samples;

import dev.threadproof.confirm.ConfirmListener;
import dev.threadproof.confirm.Confirmation;
import dev.threadproof.confirm.Program;
import dev.threadproof.confirm.Settings;
import dev.threadproof.confirm.Target;
import dev.threadproof.engine.classpath.ClassFile;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.RuleDescriptor;
import dev.threadproof.engine.finding.Verdict;
import dev.threadproof.rules.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Runs every variant in which the scan finds something under the agent, and keeps what was proven
 * in {@code samples/measured/proofs.tsv}.
 */
public final class SamplesProof {

  private static final int RUNS = 10;

  private SamplesProof() {}

  /**
   * Runs them; what other variants came to in an earlier run is kept.
   *
   * @param args the agent's jar, the samples' module, seconds for a finding, and, if not all are
   *     wanted, how the names of the variants begin
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path module = Path.of(args[1]);
    String wanted = args.length > 3 ? args[3] : "";
    List<Sample> samples = SampleSources.read(module);
    List<ClassFile> classes = SampleClasses.compile(samples);
    List<Finding> findings = SampleScan.run(classes);
    Path folder = Files.createTempDirectory("samples");
    SampleClasses.write(classes, folder);
    Settings settings =
        new Settings(
            Path.of(System.getProperty("java.home"), "bin", "java"),
            Path.of(args[0]),
            RUNS,
            1,
            Duration.ofSeconds(Integer.parseInt(args[2])),
            1,
            List.of("-Dsamples.patience=60"));
    Path file = module.resolve("measured/proofs.tsv");
    SortedMap<String, List<String>> proofs = new TreeMap<>(Measured.read(file).results());
    for (Sample sample : samples) {
      for (Variant variant : sample.variants()) {
        List<Finding> own = findings.stream().filter(variant::holds).toList();
        if (variant.name().startsWith(wanted) && !own.isEmpty()) {
          List<String> said = prove(variant, own, folder, settings);
          System.out.println(variant.name() + " " + said);
          proofs.put(variant.name(), said);
          new Measured(proofs).write(file);
        }
      }
    }
  }

  private static List<String> prove(
      Variant variant, List<Finding> findings, Path folder, Settings settings)
      throws IOException, InterruptedException {
    Program program =
        new Program(
            List.of(folder),
            new Target.MainClass("dev.threadproof.samples." + variant.name(), List.of()));
    List<Result> results = new ArrayList<>();
    for (Finding finding : findings) {
      results.add(new Result(finding, descriptor(finding), Map.of(), Optional.empty()));
    }
    List<Result> judged =
        new Confirmation(program, settings, Map.of(), ConfirmListener.NONE).confirm(results);
    return judged.stream().flatMap(r -> r.verdict().stream()).map(SamplesProof::word).toList();
  }

  private static RuleDescriptor descriptor(Finding finding) {
    return Catalogue.load().descriptors().stream()
        .filter(d -> d.id().equals(finding.rule()))
        .findFirst()
        .orElseThrow();
  }

  private static String word(Verdict verdict) {
    String outcome = verdict.outcome().name().toLowerCase(Locale.ROOT);
    return verdict.level().map(l -> l.name().toLowerCase(Locale.ROOT)).orElse(outcome);
  }
}
