package dev.threadproof.engine;

import dev.threadproof.engine.callgraph.CallGraph;
import dev.threadproof.engine.classpath.ClassFile;
import dev.threadproof.engine.code.CodeReader;
import dev.threadproof.engine.code.FieldStores;
import dev.threadproof.engine.code.MethodCode;
import dev.threadproof.engine.facts.CallResolver;
import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.hierarchy.ClassInfo;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.program.MethodResult;
import dev.threadproof.engine.program.Program;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs the analysis from class files to the program picture. */
public final class Analyzer {

  private Analyzer() {}

  /** Analyses the targets. Classes that cannot be analysed become diagnostics of the program. */
  public static Program analyze(AnalysisRequest request) {
    List<Diagnostic> diagnostics = Collections.synchronizedList(new ArrayList<>());
    Hierarchy hierarchy = Hierarchy.of(request.targets(), request.libraries(), diagnostics::add);
    try (Workers workers = new Workers(request.threads(), request.progress())) {
      MethodAnalysis analysis = prepare(request, hierarchy, workers, diagnostics);
      List<MethodResult> methods = analysis.run(workers);
      Program.Inputs inputs =
          new Program.Inputs(
              hierarchy,
              request.models(),
              analysis.fields(),
              request.guards(),
              hierarchy.targets().size());
      return Program.of(inputs, methods, List.copyOf(diagnostics), List.of());
    }
  }

  /** Apart, so that nobody else holds the bodies, which the analysis lets go one by one. */
  private static MethodAnalysis prepare(
      AnalysisRequest request, Hierarchy hierarchy, Workers workers, List<Diagnostic> diagnostics) {
    List<MethodCode> bodies = read(request, hierarchy, workers, diagnostics);
    FieldStores stores = new FieldStores(hierarchy, request.models());
    bodies.forEach(stores::add);
    Set<MethodId> ids = new HashSet<>();
    bodies.forEach(b -> ids.add(b.id()));
    CallResolver resolver = new CallResolver(hierarchy, ids);
    CallGraph graph = CallGraph.of(bodies, hierarchy, resolver);
    return new MethodAnalysis(hierarchy, request.models(), stores.facts(), resolver, graph, bodies);
  }

  /**
   * The bodies of all targets that the hierarchy accepted, sorted by class, in class file order.
   */
  private static List<MethodCode> read(
      AnalysisRequest request, Hierarchy hierarchy, Workers workers, List<Diagnostic> diagnostics) {
    Map<String, ClassFile> files = new LinkedHashMap<>();
    request.targets().forEach(f -> files.putIfAbsent(f.name(), f));
    List<ClassFile> readable = new ArrayList<>();
    for (ClassInfo target : hierarchy.targets()) {
      ClassFile file = files.get(target.name());
      if (file != null) {
        readable.add(file);
      }
    }
    List<MethodCode> bodies = new ArrayList<>();
    workers
        .map("classes", readable, f -> CodeReader.read(f, hierarchy, diagnostics::add))
        .forEach(bodies::addAll);
    return bodies;
  }
}
