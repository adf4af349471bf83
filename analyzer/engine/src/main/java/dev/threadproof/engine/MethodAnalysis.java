package dev.threadproof.engine;

import dev.threadproof.engine.callgraph.CallGraph;
import dev.threadproof.engine.code.BodyReader;
import dev.threadproof.engine.code.FieldFacts;
import dev.threadproof.engine.code.MethodSource;
import dev.threadproof.engine.facts.CallResolver;
import dev.threadproof.engine.facts.Context;
import dev.threadproof.engine.facts.FieldNumbers;
import dev.threadproof.engine.facts.Interpreter;
import dev.threadproof.engine.facts.LibraryKnowledge;
import dev.threadproof.engine.facts.MethodFacts;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.model.Models;
import dev.threadproof.engine.program.LooseOverride;
import dev.threadproof.engine.program.MethodResult;
import dev.threadproof.engine.summary.MethodSummary;
import dev.threadproof.engine.summary.Summarizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Summarises all methods bottom-up, a layer of the call graph at a time. */
final class MethodAnalysis {

  /** Rounds over a recursive component; what has not settled by then is taken as it is. */
  private static final int ROUNDS = 2;

  private final CallGraph graph;
  private final Context context;
  private final Models models;

  /** Each is let go of once it has been interpreted, and with its last body a class's bytes. */
  private final @Nullable MethodSource[] bodies;

  private final BodyReader reader = new BodyReader();

  /** Of the layers that are done; written between layers only. */
  private final Map<MethodId, MethodSummary> summaries = new HashMap<>();

  /**
   * Of the component at hand. What others of the same layer do is not seen, else it would depend on
   * who comes first.
   */
  private final ThreadLocal<Map<MethodId, MethodSummary>> own =
      ThreadLocal.withInitial(HashMap::new);

  MethodAnalysis(
      Hierarchy hierarchy,
      Models models,
      FieldFacts fields,
      CallResolver resolver,
      CallGraph graph,
      List<MethodSource> bodies) {
    this.graph = graph;
    this.models = models;
    this.bodies = bodies.toArray(MethodSource[]::new);
    this.context =
        new Context(
            hierarchy,
            new LibraryKnowledge(hierarchy, models),
            fields,
            new FieldNumbers(hierarchy),
            resolver,
            m -> summary(m).map(MethodSummary::effect));
  }

  private Optional<MethodSummary> summary(MethodId method) {
    MethodSummary done = summaries.get(method);
    return Optional.ofNullable(done == null ? own.get().get(method) : done);
  }

  /** The results in the order of the call graph's methods. */
  List<MethodResult> run(Workers workers) {
    Map<MethodId, MethodResult> results = new HashMap<>();
    Settlement settlement = new Settlement(graph, context.hierarchy(), models);
    int total = graph.methods().size();
    for (List<int[]> layer : graph.layers()) {
      List<int[]> classByClass = new ArrayList<>(layer);
      classByClass.sort(Comparator.comparingInt(members -> members[0]));
      List<List<MethodResult>> done =
          workers.map("methods", classByClass, results.size(), total, this::component);
      for (MethodResult result : done.stream().flatMap(List::stream).toList()) {
        keep(result, results);
        settlement.done(result);
      }
      for (int settled : settlement.settledBy(layer)) {
        MethodResult result = results.get(graph.methods().get(settled));
        if (result != null) {
          keep(settlement.settled(result), results);
        }
      }
    }
    List<MethodResult> ordered = new ArrayList<>();
    for (MethodId method : graph.methods()) {
      MethodResult result = results.get(method);
      if (result != null) {
        ordered.add(result);
      }
    }
    return ordered;
  }

  private void keep(MethodResult result, Map<MethodId, MethodResult> results) {
    results.put(result.method(), result);
    summaries.put(result.method(), result.summary());
  }

  private List<MethodResult> component(int[] members) {
    boolean recursive = members.length > 1 || graph.isRecursive(members[0]);
    List<MethodResult> results = new ArrayList<>();
    own.get().clear();
    for (int round = 0; round < (recursive ? ROUNDS : 1); round++) {
      boolean last = recursive && round == ROUNDS - 1;
      results.clear();
      for (int member : members) {
        MethodSource body = Objects.requireNonNull(bodies[member], "interpreted before");
        MethodSummary before = own.get().get(body.id());
        MethodResult result = one(body);
        results.add(
            last && !result.summary().equals(before) ? result.limited("recursion") : result);
      }
    }
    for (int member : members) {
      bodies[member] = null;
    }
    return results;
  }

  /**
   * The result of one method. Code that a class reader accepts may still make no sense; such a
   * method is left out and named, and the rest goes on.
   */
  private MethodResult one(MethodSource body) {
    try {
      return interpret(body);
    } catch (RuntimeException | StackOverflowError e) {
      MethodSummary nothing = MethodSummary.bottom(body.id());
      own.get().put(body.id(), nothing);
      return MethodResult.leftOut(nothing);
    }
  }

  private MethodResult interpret(MethodSource body) {
    MethodFacts facts = new Interpreter(context, reader.read(body)).run();
    Summarizer summarizer = new Summarizer(context, this::summary, facts);
    MethodSummary summary = summarizer.summarize();
    own.get().put(body.id(), summary);
    return MethodResult.of(facts, summary, summarizer.pairs(), summarizer.limits())
        .with(LooseOverride.of(facts, context.hierarchy()));
  }
}
