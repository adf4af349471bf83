package dev.threadproof.agent.weave;

import dev.threadproof.agent.runtime.Sites;
import dev.threadproof.agent.runtime.Summary;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/**
 * Decides for each class loaded whether it is woven. A class that cannot be woven stays as it is,
 * is counted, and the program goes on.
 */
final class Weaver implements ClassFileTransformer {

  private final Scope scope;
  private final Points points;
  private final Companions companions;
  private final Map<ClassLoader, Hierarchy> hierarchies = new WeakHashMap<>();
  private final Map<String, Integer> definitions = new HashMap<>();

  Weaver(Scope scope, Points points, boolean companions, Instrumentation instrumentation) {
    this.scope = scope;
    this.points = points;
    Set<String> loadedBefore = new HashSet<>();
    for (Class<?> loaded : instrumentation.getAllLoadedClasses()) {
      String name = loaded.getName().replace('.', '/');
      if (loaded.isArray() || loaded.isHidden()) {
        continue;
      }
      if (loaded.getClassLoader() == null || Scope.isPlatform(name)) {
        Summary.platform();
      } else {
        Summary.leftAlone("loaded before the agent");
        loadedBefore.add(name);
      }
    }
    this.companions = new Companions(scope, companions, loadedBefore);
  }

  @Override
  public byte @Nullable [] transform(
      @Nullable ClassLoader loader,
      @Nullable String name,
      @Nullable Class<?> redefined,
      @Nullable ProtectionDomain domain,
      byte[] bytes) {
    if (name == null || redefined != null) {
      return null;
    }
    if (loader == null
        || loader == ClassLoader.getPlatformClassLoader()
        || Scope.isPlatform(name)) {
      Summary.platform();
      return null;
    }
    if (scope.isExcluded(name)) {
      Summary.leftAlone("excluded");
      return null;
    }
    try {
      return weave(loader, name, bytes);
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      Summary.failed();
      System.err.println(
          "threadproof: " + name.replace('/', '.') + ": " + e + "; the class is not woven");
      return shapeOnly(loader, bytes);
    }
  }

  /**
   * Others may have been woven to use the companions of this class, so it has them even if it is
   * not woven.
   */
  private byte @Nullable [] shapeOnly(ClassLoader loader, byte[] bytes) {
    try {
      ClassReader reader = new ClassReader(bytes);
      ClassNode node = new ClassNode();
      reader.accept(node, 0);
      Hierarchy hierarchy = hierarchy(loader);
      companions.addTo(node, hierarchy);
      SerialVersion.keep(reader, node, hierarchy, !points.steering());
      CloneReset.addTo(node, new ClassContext(node, hierarchy, points, scope, companions));
      ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
      node.accept(writer);
      return writer.toByteArray();
    } catch (RuntimeException e) {
      return null; // then the class file is broken, and the JVM will say so
    }
  }

  private byte @Nullable [] weave(ClassLoader loader, String name, byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    ClassNode node = new ClassNode();
    reader.accept(node, ClassReader.EXPAND_FRAMES);
    if ((node.version & 0xffff) < Opcodes.V1_5) {
      // Class literals came with Java 5; nothing else changed that code could notice.
      node.version = Opcodes.V1_5;
    }
    if ((node.access & Opcodes.ACC_MODULE) != 0) {
      return null;
    }
    Hierarchy hierarchy = hierarchy(loader);
    hierarchy.add(reader);
    defined(name);
    companions.addTo(node, hierarchy);
    SerialVersion.keep(reader, node, hierarchy, !points.steering());
    ClassContext context = new ClassContext(node, hierarchy, points, scope, companions);
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    new ClassWeaver(context).weave(writer);
    byte[] woven = writer.toByteArray();
    Summary.woven();
    return woven;
  }

  private void defined(String name) {
    int times;
    synchronized (definitions) {
      Integer known = definitions.get(name);
      times = known == null ? 1 : known + 1;
      definitions.put(name, times);
    }
    if (times > 1) {
      Sites.ambiguous(name.replace('/', '.'));
    }
  }

  private Hierarchy hierarchy(ClassLoader loader) {
    synchronized (hierarchies) {
      return hierarchies.computeIfAbsent(loader, Hierarchy::new);
    }
  }
}
