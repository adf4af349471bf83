package dev.threadproof.cli.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The samples in Threadproof's source tree. */
public final class SampleTree {

  private static final String PACKAGE = "dev/threadproof/samples";
  private static final Pattern PROGRAM = Pattern.compile("s\\d\\d\\w+");
  private static final Pattern TITLE = Pattern.compile("/\\*\\*\\s*\\*\\s*([^.]*\\.)");
  private static final Pattern RUNNABLE = Pattern.compile("public static void main\\(");

  /** What a broken variant carries: the proof that is expected of it. */
  private static final String BROKEN = "// PROOF:";

  private final Path module;

  /**
   * The samples of a source tree.
   *
   * @param home the tree's root
   */
  public SampleTree(Path home) {
    this.module = home.resolve("samples");
  }

  /** Where their class files are, once they have been built. */
  public Path classes() {
    return module.resolve("target").resolve("classes");
  }

  /** The class files of one program. */
  public Path classesOf(SampleProgram program) {
    return classes().resolve(PACKAGE).resolve(program.name());
  }

  /** The root of their sources. */
  public Path sources() {
    return module.resolve("src").resolve("main").resolve("java");
  }

  /** Whether they are there, sources and class files. */
  public boolean isBuilt() {
    return Files.isDirectory(sources().resolve(PACKAGE))
        && Files.isDirectory(classes().resolve(PACKAGE));
  }

  /**
   * The programs, in the order of their numbers.
   *
   * @throws IOException if their sources cannot be read
   */
  public List<SampleProgram> programs() throws IOException {
    List<SampleProgram> programs = new ArrayList<>();
    for (Path folder : list(sources().resolve(PACKAGE))) {
      String name = String.valueOf(folder.getFileName());
      if (PROGRAM.matcher(name).matches()) {
        programs.add(new SampleProgram(name, title(folder), variants(name, folder)));
      }
    }
    return programs;
  }

  /**
   * The program that a user means.
   *
   * @param typed its number or its name
   * @throws IOException if the sources cannot be read
   */
  public Optional<SampleProgram> program(String typed) throws IOException {
    return programs().stream().filter(p -> p.answersTo(typed)).findFirst();
  }

  private static List<SampleProgram.SampleVariant> variants(String program, Path folder)
      throws IOException {
    List<SampleProgram.SampleVariant> variants = new ArrayList<>();
    for (Path file : list(folder)) {
      String text = Files.readString(file);
      if (RUNNABLE.matcher(text).find()) {
        String fileName = String.valueOf(file.getFileName());
        variants.add(
            new SampleProgram.SampleVariant(
                fileName.replaceFirst("\\.java$", ""),
                PACKAGE + "/" + program + "/" + fileName,
                text.contains(BROKEN)));
      }
    }
    return variants;
  }

  private static String title(Path folder) throws IOException {
    Path description = folder.resolve("package-info.java");
    Matcher title = TITLE.matcher(Files.exists(description) ? Files.readString(description) : "");
    return title.find() ? title.group(1).replaceAll("\\s*\\n \\*\\s*", " ") : "";
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }
}
