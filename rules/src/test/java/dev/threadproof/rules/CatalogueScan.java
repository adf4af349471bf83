package dev.threadproof.rules;

import dev.threadproof.engine.AnalysisRequest;
import dev.threadproof.engine.Analyzer;
import dev.threadproof.engine.ProgressListener;
import dev.threadproof.engine.classpath.ClassFile;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.model.Models;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Analyses class files and runs every rule; the running JDK is the library. */
final class CatalogueScan implements Function<List<ClassFile>, List<Finding>> {

  private final Catalogue catalogue = Catalogue.load();
  private final Models models = Models.builtIn();

  @Override
  public List<Finding> apply(List<ClassFile> targets) {
    AnalysisRequest request =
        new AnalysisRequest(
            targets, CatalogueScan::jdkClass, models, List.of(), 1, ProgressListener.NONE);
    return catalogue.run(Analyzer.analyze(request));
  }

  private static Optional<ClassFile> jdkClass(String internalName) {
    String resource = internalName + ".class";
    try (InputStream in = ClassLoader.getPlatformClassLoader().getResourceAsStream(resource)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new ClassFile(internalName, in.readAllBytes(), "jdk!/" + resource));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
