package dev.threadproof.bench.samples;

import dev.threadproof.fixtures.program.LabelledProgram;
import dev.threadproof.fixtures.program.ProgramFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the samples from their sources. */
final class SampleSources {

  private static final String PACKAGE = "src/main/java/dev/threadproof/samples";
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*(.*?)\\*/");
  private static final Pattern CLASS = Pattern.compile("(?m)^public final class (\\w+) \\{.*$");
  private static final Pattern CODE = Pattern.compile("\\{@(?:code|link) ([^}]*)\\}");

  private SampleSources() {}

  /**
   * All programs, in the order of their numbers.
   *
   * @param module the samples' module
   * @throws IOException if it cannot be read
   */
  static List<Sample> read(Path module) throws IOException {
    Path root = module.resolve(PACKAGE);
    List<Sample> samples = new ArrayList<>();
    for (LabelledProgram program : ProgramFolder.readPackages(root)) {
      String description =
          Files.readString(root.resolve(program.name()).resolve("package-info.java"));
      samples.add(new Sample(program, paragraphs(description), variants(program)));
    }
    return samples;
  }

  private static List<Variant> variants(LabelledProgram program) {
    List<Variant> variants = new ArrayList<>();
    for (Map.Entry<String, String> source : program.sources().entrySet()) {
      Matcher declaration = CLASS.matcher(source.getValue());
      if (source.getKey().contains(program.name()) && declaration.find()) {
        variants.add(
            new Variant(
                program.name() + "." + declaration.group(1),
                String.join(" ", paragraphs(source.getValue())),
                program.expectations().stream()
                    .filter(e -> e.file().equals(source.getKey()))
                    .toList(),
                ExpectedProof.read(declaration.group())));
      }
    }
    return variants;
  }

  /** The paragraphs of the first documentation comment, as Markdown. */
  private static List<String> paragraphs(String source) {
    Matcher comment = COMMENT.matcher(source);
    String text = comment.find() ? comment.group(1) : "";
    String plain =
        CODE.matcher(text.replaceAll("(?m)^\\s*\\*", "").replaceAll("\\s+", " "))
            .replaceAll("`$1`");
    return Arrays.stream(plain.split("<p>", -1)).map(String::strip).toList();
  }
}
