package dev.threadproof.engine;

import dev.threadproof.engine.callgraph.CallGraph;
import dev.threadproof.engine.classpath.ClassFile;
import dev.threadproof.engine.code.ClassCode;
import dev.threadproof.engine.code.CodeReader;
import dev.threadproof.engine.code.FieldFacts;
import dev.threadproof.engine.code.FieldStores;
import dev.threadproof.engine.code.MethodSource;
import dev.threadproof.engine.facts.CallResolver;
import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.hierarchy.ClassInfo;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.program.Homes;
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
      Prepared prepared = prepare(request, hierarchy, workers, diagnostics);
      List<MethodResult> methods = prepared.analysis().run(workers);
      return Program.of(prepared.inputs(), methods, List.copyOf(diagnostics), List.of());
    }
  }

  /** What is known before any method is interpreted. */
  private record Prepared(MethodAnalysis analysis, Program.Inputs inputs) {}

  private static Prepared prepare(
      AnalysisRequest request, Hierarchy hierarchy, Workers workers, List<Diagnostic> diagnostics) {
    CodeReader reader = new CodeReader(hierarchy, request.models(), diagnostics::add);
    FieldStores stores = new FieldStores(hierarchy, request.models());
    List<MethodSource> bodies = new ArrayList<>();
    for (ClassCode code : workers.map("classes", readable(request, hierarchy), reader::read)) {
      stores.add(code.stores());
      bodies.addAll(code.methods());
    }
    Set<MethodId> ids = new HashSet<>();
    bodies.forEach(b -> ids.add(b.id()));
    CallResolver resolver = new CallResolver(hierarchy, ids);
    FieldFacts fields = stores.facts();
    CallGraph graph = CallGraph.of(bodies, hierarchy, request.models(), fields, resolver);
    Program.Inputs inputs =
        new Program.Inputs(
            hierarchy,
            request.models(),
            fields,
            Homes.of(bodies, hierarchy),
            request.guards(),
            hierarchy.targets().size());
    return new Prepared(
        new MethodAnalysis(hierarchy, request.models(), fields, resolver, graph, bodies), inputs);
  }

  /** All targets that the hierarchy accepted, sorted by class. */
  private static List<ClassFile> readable(AnalysisRequest request, Hierarchy hierarchy) {
    Map<String, ClassFile> files = new LinkedHashMap<>();
    request.targets().forEach(f -> files.putIfAbsent(f.name(), f));
    List<ClassFile> readable = new ArrayList<>();
    for (ClassInfo target : hierarchy.targets()) {
      ClassFile file = files.get(target.name());
      if (file != null) {
        readable.add(file);
      }
    }
    return readable;
  }
}
