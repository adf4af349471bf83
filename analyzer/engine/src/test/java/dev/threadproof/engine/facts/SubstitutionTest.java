package dev.threadproof.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import dev.threadproof.engine.path.Selector;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SubstitutionTest {

  private static final String NODE = "La/Node;";
  private static final FieldId NEXT = new FieldId("a/Node", "next", NODE);
  private static final Path CALLEE_THIS = Path.param(0, true, NODE);
  private static final Path CALLEE_ARGUMENT = Path.param(1, true, NODE);
  private static final Path MINE = Path.param(0, false, NODE).field(NEXT);
  private static final Path MADE = Path.of(new Root.Alloc(4), NODE);

  private final Substitution into = new Substitution(List.of(MINE, MADE), 17);

  @Test
  void parametersBecomeArguments() {
    assertThat(into.apply(CALLEE_THIS)).isEqualTo(MINE);
    assertThat(into.apply(CALLEE_THIS.field(NEXT))).isEqualTo(MINE.field(NEXT));
    assertThat(into.apply(CALLEE_ARGUMENT.field(NEXT))).isEqualTo(MADE.field(NEXT));
  }

  @Test
  void whatOnlyTheCalleeKnowsBecomesSomeObject() {
    Path some = Path.any(NODE);

    assertThat(into.apply(Path.of(new Root.Alloc(3), NODE).field(NEXT)))
        .isEqualTo(some.field(NEXT));
    assertThat(into.apply(Path.of(new Root.Result(3), NODE))).isEqualTo(some);
    assertThat(into.apply(Path.of(new Root.Merge(3, 1), NODE))).isEqualTo(some);
    assertThat(into.apply(Path.param(5, true, NODE))).isEqualTo(some);
  }

  @Test
  void theFreshResultIsNamedByTheCall() {
    Path returned = Path.of(new Root.Alloc(CalleeEffect.RETURNED), NODE);

    assertThat(into.apply(returned.field(NEXT)))
        .isEqualTo(Path.of(new Root.Alloc(17), NODE).field(NEXT));
  }

  @Test
  void staticsStayAsTheyAre() {
    Path global = Path.of(new Root.Static(NEXT), NODE);

    assertThat(into.apply(global.field(NEXT))).isEqualTo(global.field(NEXT));
  }

  @Test
  void whatALambdaCapturedIsRenamedToo() {
    MethodId body = new MethodId("a/A", "lambda$0", "(La/Node;)V");
    Path lambda = Path.of(new Root.Lambda(2, body, List.of(CALLEE_ARGUMENT)), "La/Task;");

    assertThat(into.apply(lambda).root()).isEqualTo(new Root.Lambda(2, body, List.of(MADE)));
  }

  @Test
  void indicesAndArgumentsOfCallsAreRenamedToo() {
    Path element = CALLEE_THIS.element(CALLEE_ARGUMENT, NODE);
    Selector call = new Selector.Call("a/Node", "get", "(La/Node;)V", List.of(CALLEE_ARGUMENT));
    Selector mine = new Selector.Call("a/Node", "get", "(La/Node;)V", List.of(MADE));

    assertThat(into.apply(element)).isEqualTo(MINE.element(MADE, NODE));
    assertThat(into.apply(CALLEE_THIS.then(call, NODE))).isEqualTo(MINE.then(mine, NODE));
  }

  @Test
  void anIndexThatOnlyTheCalleeKnowsMayBeAny() {
    Path element = CALLEE_THIS.element(Path.of(new Root.Result(3), "I"), NODE);

    assertThat(into.apply(element)).isEqualTo(MINE.element(NODE));
  }

  @Test
  void locksOfTheCalleeComeAfterThoseOfTheCallerAndOnce() {
    Lock held = Lock.monitor(MINE);
    List<Lock> callees = List.of(Lock.monitor(CALLEE_THIS), Lock.monitor(CALLEE_ARGUMENT));

    assertThat(into.apply(callees, List.of(held))).containsExactly(held, Lock.monitor(MADE));
    assertThat(into.apply(List.of(), List.of(held))).containsExactly(held);
  }
}
