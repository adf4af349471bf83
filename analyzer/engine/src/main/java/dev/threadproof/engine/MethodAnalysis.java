package dev.threadproof.engine;

import dev.threadproof.engine.callgraph.CallGraph;
import dev.threadproof.engine.code.FieldFacts;
import dev.threadproof.engine.code.MethodCode;
import dev.threadproof.engine.facts.CallResolver;
import dev.threadproof.engine.facts.Context;
import dev.threadproof.engine.facts.FieldNumbers;
import dev.threadproof.engine.facts.Interpreter;
import dev.threadproof.engine.facts.LibraryKnowledge;
import dev.threadproof.engine.facts.MethodFacts;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.model.Models;
import dev.threadproof.engine.program.MethodResult;
import dev.threadproof.engine.summary.MethodSummary;
import dev.threadproof.engine.summary.Summarizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Summarises all methods bottom-up, a layer of the call graph at a time. */
final class MethodAnalysis {

  /** Rounds over a recursive component; what has not settled by then is taken as it is. */
  private static final int ROUNDS = 2;

  private final CallGraph graph;
  private final Context context;
  private final AtomicReferenceArray<MethodCode> bodies;
  private final Map<MethodId, MethodSummary> summaries = new ConcurrentHashMap<>();

  MethodAnalysis(
      Hierarchy hierarchy,
      Models models,
      FieldFacts fields,
      CallResolver resolver,
      CallGraph graph,
      List<MethodCode> bodies) {
    this.graph = graph;
    this.bodies = new AtomicReferenceArray<>(bodies.toArray(new MethodCode[0]));
    this.context =
        new Context(
            hierarchy,
            new LibraryKnowledge(hierarchy, models),
            fields,
            new FieldNumbers(),
            resolver,
            m -> summary(m).map(MethodSummary::effect));
  }

  FieldFacts fields() {
    return context.fields();
  }

  private Optional<MethodSummary> summary(MethodId method) {
    return Optional.ofNullable(summaries.get(method));
  }

  /** The results in the order of the call graph's methods. */
  List<MethodResult> run(Workers workers) {
    Map<MethodId, MethodResult> results = new HashMap<>();
    int total = graph.methods().size();
    for (List<int[]> layer : graph.layers()) {
      List<List<MethodResult>> done =
          workers.map("methods", layer, results.size(), total, this::component);
      done.forEach(list -> list.forEach(r -> results.put(r.method(), r)));
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

  private List<MethodResult> component(int[] members) {
    boolean recursive = members.length > 1 || graph.isRecursive(members[0]);
    List<MethodResult> results = new ArrayList<>();
    for (int round = 0; round < (recursive ? ROUNDS : 1); round++) {
      results.clear();
      for (int member : members) {
        results.add(one(bodies.get(member)));
      }
    }
    for (int member : members) {
      bodies.set(member, null);
    }
    return results;
  }

  /**
   * The result of one method. Code that a class reader accepts may still make no sense; such a
   * method is left out and named, and the rest goes on.
   */
  private MethodResult one(MethodCode body) {
    try {
      return interpret(body);
    } catch (RuntimeException | StackOverflowError e) {
      MethodSummary nothing = MethodSummary.bottom(body.id());
      summaries.put(body.id(), nothing);
      return MethodResult.leftOut(nothing);
    }
  }

  private MethodResult interpret(MethodCode body) {
    MethodFacts facts = new Interpreter(context, body).run();
    Summarizer summarizer = new Summarizer(context, this::summary, facts);
    MethodSummary summary = summarizer.summarize();
    summaries.put(body.id(), summary);
    return MethodResult.of(facts, summary, summarizer.edges(), summarizer.limits());
  }
}
