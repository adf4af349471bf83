package dev.threadproof.agent.weave;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/** The classes that one class loader sees, read as bytes; nothing is loaded. */
final class Hierarchy {

  /**
   * A field as declared.
   *
   * @param owner internal name of the class that declares it
   */
  record Field(String owner, int access) {
    boolean is(int flag) {
      return (access & flag) != 0;
    }
  }

  private final WeakReference<ClassLoader> loader;
  private final Map<String, Optional<ClassHeader>> headers = new HashMap<>();

  Hierarchy(ClassLoader loader) {
    this.loader = new WeakReference<>(loader);
  }

  /** The class is being loaded from these bytes, whatever its resource says. */
  synchronized ClassHeader add(ClassReader reader) {
    ClassHeader header = ClassHeader.read(reader);
    headers.put(header.name(), Optional.of(header));
    return header;
  }

  synchronized Optional<ClassHeader> header(String name) {
    Optional<ClassHeader> known = headers.get(name);
    if (known == null) {
      known = read(name);
      headers.put(name, known);
    }
    return known;
  }

  /** The declaration that an instruction on this owner means. */
  Optional<Field> field(String owner, String name, String descriptor) {
    Optional<ClassHeader> header = header(owner);
    if (header.isEmpty()) {
      return Optional.empty();
    }
    @Nullable Integer access = header.get().fields().get(name + descriptor);
    if (access != null) {
      return Optional.of(new Field(owner, access));
    }
    for (String parent : header.get().interfaces()) {
      Optional<Field> found = field(parent, name, descriptor);
      if (found.isPresent()) {
        return found;
      }
    }
    @Nullable String parent = header.get().parent();
    return parent == null ? Optional.empty() : field(parent, name, descriptor);
  }

  /**
   * The platform class whose method is called through this owner, if the program does not override
   * it on the way up.
   */
  Optional<String> platformOwner(String owner, String name, String descriptor) {
    if (Scope.isPlatform(owner) || owner.startsWith("[")) {
      return Optional.of(owner);
    }
    Optional<ClassHeader> header = header(owner);
    if (header.isEmpty()) {
      return Optional.empty();
    }
    @Nullable Integer access = header.get().methods().get(name + descriptor);
    if (access != null && (access & Opcodes.ACC_ABSTRACT) == 0) {
      return Optional.empty();
    }
    @Nullable String parent = header.get().parent();
    if (parent != null && !parent.equals("java/lang/Object")) {
      Optional<String> found = platformOwner(parent, name, descriptor);
      if (found.isPresent()) {
        return found;
      }
    }
    for (String each : header.get().interfaces()) {
      Optional<String> found = platformOwner(each, name, descriptor);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * The class whose static initialiser runs before this class is used, itself or the nearest above.
   */
  Optional<String> initialiser(String name) {
    Optional<ClassHeader> header = Scope.isPlatform(name) ? Optional.empty() : header(name);
    if (header.isEmpty() || header.get().initialises()) {
      return header.map(ClassHeader::name);
    }
    @Nullable String parent = header.get().parent();
    return parent == null ? Optional.empty() : initialiser(parent);
  }

  /** Whether the class is, extends or implements one of that name. */
  boolean isA(String name, String wanted) {
    if (name.equals(wanted)) {
      return true;
    }
    Optional<ClassHeader> header = header(name);
    if (header.isEmpty()) {
      return false;
    }
    for (String each : header.get().interfaces()) {
      if (isA(each, wanted)) {
        return true;
      }
    }
    @Nullable String parent = header.get().parent();
    return parent != null && isA(parent, wanted);
  }

  private Optional<ClassHeader> read(String name) {
    String file = name + ".class";
    ClassLoader living = loader.get();
    if (living == null) {
      return Optional.empty();
    }
    try (InputStream in = living.getResourceAsStream(file)) {
      return in == null ? Optional.empty() : Optional.of(ClassHeader.read(new ClassReader(in)));
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // its fields are then counted as unknown
    }
  }
}
