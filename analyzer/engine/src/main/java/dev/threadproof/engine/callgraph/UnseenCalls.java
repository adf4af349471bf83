package dev.threadproof.engine.callgraph;

import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MethodId;
import java.util.HashSet;
import java.util.Set;

/**
 * Methods that may be called where the graph has no edge: through a functional object, as a task,
 * or by a call with more targets than are followed until the receiver is known better. Told apart
 * by name and descriptor, which is all that such a call says.
 */
final class UnseenCalls {

  private final Hierarchy hierarchy;
  private final Set<String> taskNames;
  private final Set<String> owners = new HashSet<>();
  private final Set<String> descriptors = new HashSet<>();
  private final Set<String> signatures = new HashSet<>();
  private final Set<MethodId> handles = new HashSet<>();

  UnseenCalls(Hierarchy hierarchy, Set<String> taskNames) {
    this.hierarchy = hierarchy;
    this.taskNames = taskNames;
  }

  /** A call, of a functional object perhaps, or one that hands over functional objects. */
  void call(MethodId method, boolean tooManyTargets) {
    if (tooManyTargets) {
      signatures.add(signature(method));
    }
    if (owners.add(method.owner())) {
      functional(method.owner());
    }
    if (descriptors.add(method.descriptor())) {
      classes(method.descriptor());
    }
  }

  /** Read by hand, as a damaged class file may name a method with anything for a descriptor. */
  private void classes(String descriptor) {
    int end = 0;
    for (int at = descriptor.indexOf('L'); at >= 0; at = descriptor.indexOf('L', end)) {
      end = descriptor.indexOf(';', at);
      if (end < 0) {
        return;
      }
      functional(descriptor.substring(at + 1, end));
    }
  }

  private void functional(String type) {
    hierarchy.functionalMethod(type).ifPresent(method -> signatures.add(signature(method)));
  }

  /** A method is made into an object. */
  void handle(MethodId method) {
    handles.add(method);
  }

  boolean mayReach(MethodId method) {
    return taskNames.contains(method.name())
        || handles.contains(method)
        || signatures.contains(signature(method));
  }

  private static String signature(MethodId method) {
    return method.name() + method.descriptor();
  }
}
