package dev.threadproof.engine;

import dev.threadproof.engine.callgraph.CallGraph;
import dev.threadproof.engine.classpath.ClassFile;
import dev.threadproof.engine.code.BodyReader;
import dev.threadproof.engine.code.ClassCode;
import dev.threadproof.engine.code.CodeReader;
import dev.threadproof.engine.code.FieldStores;
import dev.threadproof.engine.code.FlowGraph;
import dev.threadproof.engine.code.MethodCode;
import dev.threadproof.engine.code.MethodSource;
import dev.threadproof.engine.facts.CallResolver;
import dev.threadproof.engine.facts.Context;
import dev.threadproof.engine.facts.FieldNumbers;
import dev.threadproof.engine.facts.Interpreter;
import dev.threadproof.engine.facts.LibraryKnowledge;
import dev.threadproof.engine.facts.MethodFacts;
import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.hierarchy.Classes;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.model.Models;
import dev.threadproof.engine.program.MethodResult;
import dev.threadproof.engine.program.Program;
import dev.threadproof.engine.summary.LockEdge;
import dev.threadproof.engine.summary.MethodSummary;
import dev.threadproof.engine.summary.Summarizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Small classes, taken through the engine one stage after the other so that a test can look at any
 * of them. Methods are asked for by name, which must be unique among all classes given.
 */
public final class Scanned {

  private final List<ClassFile> files;
  private final List<MethodSource> bodies = new ArrayList<>();
  private final BodyReader reader = new BodyReader();
  private final Context context;
  private final CallGraph graph;
  private final Map<MethodId, MethodFacts> facts = new HashMap<>();
  private final Map<MethodId, MethodSummary> summaries = new HashMap<>();
  private final Map<MethodId, MethodResult> results = new LinkedHashMap<>();
  private final Map<MethodId, List<LockEdge>> edges = new HashMap<>();

  private Scanned(List<ClassFile> files) {
    this.files = files;
    Hierarchy hierarchy = Hierarchy.of(files, Classes.jdk(), Scanned::refuse);
    FieldStores stores = new FieldStores(hierarchy, Models.builtIn());
    Set<MethodId> ids = new HashSet<>();
    CodeReader classes = new CodeReader(hierarchy, Models.builtIn(), Scanned::refuse);
    for (ClassFile file : files) {
      ClassCode code = classes.read(file);
      stores.add(code.stores());
      bodies.addAll(code.methods());
    }
    bodies.forEach(b -> ids.add(b.id()));
    CallResolver resolver = new CallResolver(hierarchy, ids);
    context =
        new Context(
            hierarchy,
            new LibraryKnowledge(hierarchy, Models.builtIn()),
            stores.facts(),
            new FieldNumbers(hierarchy),
            resolver,
            m -> Optional.ofNullable(summaries.get(m)).map(MethodSummary::effect));
    graph = CallGraph.of(bodies, hierarchy, Models.builtIn(), context.fields(), resolver);
  }

  private static void refuse(Diagnostic problem) {
    throw new IllegalStateException(problem.line());
  }

  /** Compiles the sources and interprets all methods, callees first. */
  public static Scanned of(String... sources) {
    Scanned scanned = new Scanned(Classes.compile(sources));
    for (List<int[]> layer : scanned.graph.layers()) {
      layer.forEach(scanned::component);
    }
    return scanned;
  }

  private void component(int[] members) {
    boolean recursive = members.length > 1 || graph.isRecursive(members[0]);
    for (int round = 0; round < (recursive ? 2 : 1); round++) {
      for (int member : members) {
        interpret(reader.read(bodies.get(member)));
      }
    }
  }

  private void interpret(MethodCode body) {
    MethodFacts found = new Interpreter(context, body).run();
    Summarizer summarizer =
        new Summarizer(context, m -> Optional.ofNullable(summaries.get(m)), found);
    MethodSummary summary = summarizer.summarize();
    facts.put(body.id(), found);
    summaries.put(body.id(), summary);
    edges.put(body.id(), summarizer.edges());
    results.put(
        body.id(), MethodResult.of(found, summary, summarizer.pairs(), summarizer.limits()));
  }

  /** The method by its name. */
  public MethodId id(String name) {
    List<MethodId> named =
        bodies.stream().map(MethodSource::id).filter(m -> m.name().equals(name)).toList();
    if (named.size() != 1) {
      throw new IllegalArgumentException(name + " names " + named);
    }
    return named.get(0);
  }

  public FlowGraph flow(String method) {
    MethodId id = id(method);
    return new FlowGraph(
        reader.read(bodies.stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow()));
  }

  public Context context() {
    return context;
  }

  public CallGraph callGraph() {
    return graph;
  }

  public MethodFacts facts(String method) {
    return find(facts, method);
  }

  public MethodSummary summary(String method) {
    return find(summaries, method);
  }

  /** Lock pairs of the method, in its names. */
  public List<LockEdge> edges(String method) {
    return find(edges, method);
  }

  /** What is kept of each method, in the order of the call graph. */
  public List<MethodResult> results() {
    return graph.methods().stream().map(m -> find(results, m)).toList();
  }

  /** The picture of the whole, made by the analyzer itself. */
  public Program program() {
    return program(1);
  }

  public Program program(int threads) {
    return Analyzer.analyze(
        new AnalysisRequest(
            files, Classes.jdk(), Models.builtIn(), List.of(), threads, ProgressListener.NONE));
  }

  private <T> T find(Map<MethodId, T> map, String method) {
    return find(map, id(method));
  }

  private static <T> T find(Map<MethodId, T> map, MethodId method) {
    return Optional.ofNullable(map.get(method)).orElseThrow();
  }
}
