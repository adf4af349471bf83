package dev.threadproof.engine.program;

import dev.threadproof.engine.hierarchy.MethodId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who calls whom, as numbers: for walks over all that a thread may run. */
final class CallEdges {

  private final Map<MethodId, Integer> numbers;
  private final int[][] callees;

  private CallEdges(Map<MethodId, Integer> numbers, int[][] callees) {
    this.numbers = numbers;
    this.callees = callees;
  }

  /** A method's number is its place in the list. */
  static CallEdges of(List<MethodResult> methods) {
    Map<MethodId, Integer> numbers = new HashMap<>(methods.size() * 2);
    methods.forEach(m -> numbers.put(m.method(), numbers.size()));
    int[][] callees = new int[methods.size()][];
    for (int i = 0; i < callees.length; i++) {
      List<CallContext> calls = methods.get(i).calls();
      int[] out = new int[calls.size()];
      int count = 0;
      for (CallContext call : calls) {
        Integer callee = numbers.get(call.callee());
        if (callee != null) {
          out[count++] = callee;
        }
      }
      callees[i] = count == out.length ? out : Arrays.copyOf(out, count);
    }
    return new CallEdges(numbers, callees);
  }

  /** The method's number, -1 when it is none of the list. */
  int number(MethodId method) {
    Integer number = numbers.get(method);
    return number == null ? -1 : number;
  }

  /** The numbers of the methods and of all that they call, directly or not, each once. */
  int[] reachedFrom(Collection<MethodId> methods) {
    boolean[] seen = new boolean[callees.length];
    int[] reached = new int[callees.length];
    int size = 0;
    for (MethodId method : methods) {
      int number = number(method);
      if (number >= 0 && !seen[number]) {
        seen[number] = true;
        reached[size++] = number;
      }
    }
    for (int done = 0; done < size; done++) {
      for (int callee : callees[reached[done]]) {
        if (!seen[callee]) {
          seen[callee] = true;
          reached[size++] = callee;
        }
      }
    }
    return Arrays.copyOf(reached, size);
  }
}
