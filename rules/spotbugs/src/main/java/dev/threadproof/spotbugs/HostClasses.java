package dev.threadproof.spotbugs;

import dev.threadproof.engine.AnalysisRequest;
import dev.threadproof.engine.Analyzer;
import dev.threadproof.engine.ProgressListener;
import dev.threadproof.engine.classpath.ClassFile;
import dev.threadproof.engine.classpath.ClassLookup;
import dev.threadproof.engine.classpath.MalformedClassException;
import dev.threadproof.engine.model.Models;
import dev.threadproof.engine.program.Program;
import edu.umd.cs.findbugs.classfile.CheckedAnalysisException;
import edu.umd.cs.findbugs.classfile.ClassDescriptor;
import edu.umd.cs.findbugs.classfile.DescriptorFactory;
import edu.umd.cs.findbugs.classfile.IAnalysisCache;
import edu.umd.cs.findbugs.classfile.analysis.ClassData;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The classes that SpotBugs has: the application's are judged, its auxiliary ones understood. */
final class HostClasses implements ClassLookup {

  private static final String SUFFIX = ".class";

  private final IAnalysisCache cache;
  private final List<String> problems = new ArrayList<>();

  HostClasses(IAnalysisCache cache) {
    this.cache = cache;
  }

  /** Analyses all application classes. */
  Program analyze() {
    List<ClassFile> targets = new ArrayList<>();
    for (String name :
        new TreeSet<>(cache.getClassPath().getApplicationCodebaseEntries().keySet())) {
      if (isClass(name)) {
        read(name.substring(0, name.length() - SUFFIX.length())).ifPresent(targets::add);
      }
    }
    // One thread, for the cache is made for one.
    return Analyzer.analyze(
        new AnalysisRequest(targets, this, Models.builtIn(), List.of(), 1, ProgressListener.NONE));
  }

  /** Application classes that could not be read, and why. */
  List<String> problems() {
    return List.copyOf(problems);
  }

  @Override
  public synchronized Optional<ClassFile> find(String internalName) {
    try {
      return Optional.of(parse(internalName));
    } catch (CheckedAnalysisException | MalformedClassException e) {
      return Optional.empty();
    }
  }

  private synchronized Optional<ClassFile> read(String internalName) {
    try {
      return Optional.of(parse(internalName));
    } catch (CheckedAnalysisException | MalformedClassException e) {
      problems.add(internalName + ": " + e.getMessage() + "; not analysed");
      return Optional.empty();
    }
  }

  private ClassFile parse(String internalName)
      throws CheckedAnalysisException, MalformedClassException {
    ClassDescriptor descriptor = DescriptorFactory.createClassDescriptor(internalName);
    ClassData data = cache.getClassAnalysis(ClassData.class, descriptor);
    return ClassFile.parse(data.getData(), internalName);
  }

  private static boolean isClass(String name) {
    return name.endsWith(SUFFIX)
        && !name.startsWith("META-INF/")
        && !name.endsWith("module-info" + SUFFIX);
  }
}
