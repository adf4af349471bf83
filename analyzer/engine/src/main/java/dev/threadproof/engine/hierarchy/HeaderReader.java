package dev.threadproof.engine.hierarchy;

import dev.threadproof.engine.classpath.ClassFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;

/** Turns the bytes of a class into its {@link ClassInfo}, or says why that cannot be done. */
final class HeaderReader {

  /** Frames and debug tables lie inside code; SKIP_DEBUG would also lose the SourceFile. */
  private static final int FLAGS = ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES;

  private final StringPool strings;

  HeaderReader(StringPool strings) {
    this.strings = strings;
  }

  /**
   * Reads the header of a class.
   *
   * @param target what {@link ClassInfo#target()} will be
   * @throws UnreadableClassException if the bytes are no class file that we know
   */
  ClassInfo read(ClassFile file, boolean target) throws UnreadableClassException {
    var problem = ClassFileCheck.problem(file.bytes());
    if (problem.isPresent()) {
      throw new UnreadableClassException(problem.get());
    }
    ClassInfo info = parse(file, target);
    if (!info.fields().stream().allMatch(f -> DescriptorGrammar.isField(f.descriptor()))
        || !info.methods().stream().allMatch(m -> DescriptorGrammar.isMethod(m.descriptor()))) {
      throw new UnreadableClassException("damaged class file (malformed descriptor of a member)");
    }
    refuseDuplicates(info.fields(), ":");
    refuseDuplicates(info.methods(), "");
    return info;
  }

  /** No JVM loads such a class, and every table here knows a member by name and descriptor. */
  private static void refuseDuplicates(List<MemberInfo> members, String separator)
      throws UnreadableClassException {
    Set<String> seen = new HashSet<>();
    for (MemberInfo member : members) {
      String signature = member.name() + separator + member.descriptor();
      if (!seen.add(signature)) {
        throw new UnreadableClassException("damaged class file (declares " + signature + " twice)");
      }
    }
  }

  private ClassInfo parse(ClassFile file, boolean target) throws UnreadableClassException {
    HeaderVisitor header = new HeaderVisitor(strings, target);
    try {
      new ClassReader(file.bytes()).accept(header, FLAGS);
      return header.info();
    } catch (RuntimeException | StackOverflowError e) {
      // ASM has no exception of its own: what a damaged constant pool or annotations nested
      // thousands deep lead to is whatever the JVM throws for the index, the cast or the recursion.
      throw new UnreadableClassException(
          "damaged class file (" + e.getClass().getSimpleName() + " while reading its header)");
    }
  }
}
