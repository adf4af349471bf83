package dev.threadproof.engine.summary;

import dev.threadproof.engine.facts.CalleeEffect;
import dev.threadproof.engine.facts.MethodFacts;
import dev.threadproof.engine.facts.Store;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import dev.threadproof.engine.path.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The part of a summary that decides how a caller goes on. */
final class EffectBuilder {

  private static final int MAX_STORES = 32;

  private final MethodFacts facts;
  private final List<ThreadSummary> threads;
  private final Summaries summaries;
  private final Optional<Root> returned;

  private EffectBuilder(MethodFacts facts, List<ThreadSummary> threads, Summaries summaries) {
    this.facts = facts;
    this.summaries = summaries;
    this.threads = threads;
    this.returned = facts.result().filter(r -> facts.freshResult() || isHandle(r)).map(Path::root);
  }

  static CalleeEffect of(MethodFacts facts, List<ThreadSummary> threads, Summaries summaries) {
    return new EffectBuilder(facts, threads, summaries).build();
  }

  private CalleeEffect build() {
    Optional<Path> result = facts.result().map(this::exported).filter(this::understood);
    return new CalleeEffect(
        facts.outcomes(),
        result,
        facts.freshResult(),
        facts.escapingParameters().isEmpty()
            ? CalleeEffect.NONE.escaping()
            : facts.escapingParameters(),
        stores(),
        facts.joins().stream().map(this::exported).filter(this::visible).toList(),
        facts.arrivals().stream().map(this::exported).filter(this::visible).toList(),
        threads.stream()
            .filter(this::concernsCallers)
            .map(t -> t.given().orElse(t.spawn()).renamed(this::exported))
            .toList(),
        facts.read(),
        facts.written(),
        facts.raises());
  }

  private List<Store> stores() {
    List<Store> out = new ArrayList<>();
    for (Store store : facts.heap().all()) {
      Path location = exported(store.location());
      Path value = exported(store.value());
      if (out.size() < MAX_STORES
          && visible(location)
          && !location.isGlobal()
          && (visible(value) || value.root() instanceof Root.Lambda)) {
        out.add(new Store(location, value));
      }
    }
    return out;
  }

  /** Whether the path is a thread or future made and started here, or by a callee for us. */
  private boolean isHandle(Path path) {
    return (path.root() instanceof Root.Alloc || path.root() instanceof Root.Result)
        && path.isBare()
        && threads.stream().anyMatch(t -> t.spawn().handles().contains(path));
  }

  /** Whether a caller may meet the thread's accesses, or know better than we what it runs. */
  private boolean concernsCallers(ThreadSummary thread) {
    Root task = thread.spawn().task().root();
    boolean known =
        task instanceof Root.Lambda || task instanceof Root.Alloc || task instanceof Root.Any;
    boolean summarised = thread.bodies().stream().allMatch(b -> summaries.of(b).isPresent());
    return thread.given().isPresent()
        || !known
        || !summarised // part of a recursion of which this is the first round
        || thread.accesses().stream()
            .anyMatch(a -> Relevance.mattersToCallers(a.access().location()));
  }

  /** The path with the fresh object that is returned under the name by which callers know it. */
  private Path exported(Path path) {
    if (returned.isEmpty() || !path.root().equals(returned.get())) {
      return path;
    }
    Path out =
        Path.of(
            new Root.Alloc(CalleeEffect.RETURNED),
            path.isBare() ? path.type() : "Ljava/lang/Object;");
    Path at = path;
    List<Path> prefixes = new ArrayList<>();
    while (!at.isBare()) {
      prefixes.add(0, at);
      Path up = at.parent();
      if (up == null) {
        break;
      }
      at = up;
    }
    for (Path prefix : prefixes) {
      Selector last = prefix.last().orElseThrow();
      out = out.then(last, prefix.type());
    }
    return out;
  }

  /** Whether callers can name the object, or, of a lambda, all that it captured. */
  private boolean understood(Path path) {
    return visible(path)
        || (path.root() instanceof Root.Lambda lambda
            && path.isBare()
            && lambda.captured().stream().allMatch(this::visible));
  }

  private boolean visible(Path path) {
    return path.root() instanceof Root.Param
        || path.isGlobal()
        || (path.root() instanceof Root.Alloc alloc && alloc.site() == CalleeEffect.RETURNED);
  }
}
