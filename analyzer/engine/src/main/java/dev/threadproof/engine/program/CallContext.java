package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.CallFact;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.LockName;
import dev.threadproof.engine.path.Path;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is known where a method is called.
 *
 * @param held names of the locks surely held
 * @param inLoop whether the call is repeated by a loop around it
 * @param owned positions of arguments that only the caller knows
 * @param fixed the arguments, when one of them at least is a static object; empty otherwise
 * @param alike positions of arguments of whose type there is another argument
 */
public record CallContext(
    MethodId callee,
    Set<LockName> held,
    boolean inLoop,
    BitSet owned,
    List<Path> fixed,
    BitSet alike) {

  private static final BitSet NONE = new BitSet();

  static List<CallContext> of(List<CallFact> calls) {
    Set<CallContext> all = new LinkedHashSet<>();
    for (CallFact call : calls) {
      Set<LockName> held = new HashSet<>();
      for (Lock lock : call.must()) {
        held.add(lock.name());
      }
      boolean isFixed = false;
      for (Path argument : call.arguments()) {
        isFixed |= argument.isGlobal();
      }
      BitSet owned = call.owned().isEmpty() ? NONE : call.owned();
      BitSet alike = alike(call.arguments());
      for (MethodId target : call.targets()) {
        all.add(
            new CallContext(
                target,
                held.isEmpty() ? Set.of() : held,
                call.inLoop(),
                owned,
                isFixed ? call.arguments() : List.of(),
                alike));
      }
    }
    return List.copyOf(all);
  }

  private static BitSet alike(List<Path> arguments) {
    BitSet alike = new BitSet();
    for (int i = 0; i < arguments.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (arguments.get(i).isReference()
            && arguments.get(i).type().equals(arguments.get(j).type())) {
          alike.set(i);
          alike.set(j);
        }
      }
    }
    return alike.isEmpty() ? NONE : alike;
  }
}
