package dev.threadproof.agent.weave;

import dev.threadproof.agent.runtime.Bodies;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** What the visitors of one class share. */
final class ClassContext {

  private final ClassNode node;
  private final Hierarchy hierarchy;
  private final Points points;
  private final Scope scope;
  private final Companions companions;
  private final boolean orderOnly;

  /** Bodies of lambdas by name and descriptor, with their index in the runtime. */
  private final Map<String, Integer> bodies = new HashMap<>();

  ClassContext(
      ClassNode node, Hierarchy hierarchy, Points points, Scope scope, Companions companions) {
    this.node = node;
    this.hierarchy = hierarchy;
    this.points = points;
    this.scope = scope;
    this.companions = companions;
    this.orderOnly = scope.isOrderOnly(binaryName());
  }

  ClassNode node() {
    return node;
  }

  Hierarchy hierarchy() {
    return hierarchy;
  }

  Points points() {
    return points;
  }

  Companions companions() {
    return companions;
  }

  Scope scope() {
    return scope;
  }

  String binaryName() {
    return node.name.replace('/', '.');
  }

  /** Whether plain data is looked at where this class touches it. */
  boolean watchesData() {
    return !orderOnly;
  }

  boolean isInterface() {
    return (node.access & Opcodes.ACC_INTERFACE) != 0;
  }

  /** Whether frames have to be written. */
  boolean hasFrames() {
    return (node.version & 0xffff) >= Opcodes.V1_6;
  }

  /** The index of a body, given on first demand. */
  int body(String nameAndDescriptor) {
    return bodies.computeIfAbsent(nameAndDescriptor, any -> Bodies.register());
  }

  boolean isBody(MethodNode method) {
    return bodies.containsKey(method.name + method.desc);
  }
}
