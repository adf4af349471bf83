package dev.threadproof.engine.hierarchy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Collects what {@link ClassInfo} holds while ASM walks over a class without its code. */
final class HeaderVisitor extends ClassVisitor {

  private final StringPool strings;
  private final boolean target;
  private final AnnotationReader annotations;
  private final List<MemberReader> fields = new ArrayList<>();
  private final List<MemberReader> methods = new ArrayList<>();
  private String name = "";
  private int access;
  private @Nullable String superName;
  private List<String> interfaces = List.of();
  private @Nullable String source;
  private Optional<String> outer = Optional.empty();
  private Optional<String> nestHost = Optional.empty();

  HeaderVisitor(StringPool strings, boolean target) {
    super(Opcodes.ASM9);
    this.strings = strings;
    this.target = target;
    this.annotations = new AnnotationReader(strings);
  }

  ClassInfo info() {
    return new ClassInfo(
        name,
        access,
        superName,
        interfaces,
        annotations.annotations(),
        annotations.values(),
        fields.stream().map(MemberReader::info).toList(),
        methods.stream().map(MemberReader::info).toList(),
        outer.or(this::foreignHost),
        target,
        strings.share(sourceFile()));
  }

  @Override
  public void visit(
      int version,
      int flags,
      String className,
      @Nullable String signature,
      @Nullable String superClass,
      String @Nullable [] superInterfaces) {
    name = strings.share(className);
    access = flags;
    superName = superClass == null ? null : strings.share(superClass);
    interfaces =
        superInterfaces == null
            ? List.of()
            : Stream.of(superInterfaces).map(strings::share).distinct().toList();
  }

  @Override
  public void visitSource(@Nullable String file, @Nullable String debug) {
    source = file;
  }

  @Override
  public void visitNestHost(String host) {
    nestHost = Optional.of(strings.share(host));
  }

  @Override
  public void visitOuterClass(
      String owner, @Nullable String method, @Nullable String methodDescriptor) {
    outer = Optional.of(strings.share(owner));
  }

  @Override
  public void visitInnerClass(
      String inner, @Nullable String outerName, @Nullable String simpleName, int flags) {
    if (inner.equals(name)) {
      access |= flags & Opcodes.ACC_PRIVATE;
      if (outerName != null) {
        outer = Optional.of(strings.share(outerName));
      }
    }
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return annotations.annotation(descriptor);
  }

  @Override
  public FieldVisitor visitField(
      int flags,
      String fieldName,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    MemberReader field = new MemberReader(strings, fieldName, descriptor, flags);
    fields.add(field);
    return field.fieldVisitor();
  }

  @Override
  public MethodVisitor visitMethod(
      int flags,
      String methodName,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    MemberReader method = new MemberReader(strings, methodName, descriptor, flags);
    methods.add(method);
    return method.methodVisitor();
  }

  /**
   * Shrinkers may leave only the nest host, which is the outermost class; where the name still says
   * how classes nest, the name knows better.
   */
  private Optional<String> foreignHost() {
    return nestHost.filter(host -> !name.startsWith(host + "$"));
  }

  /** Some compilers write a path into SourceFile; only its last part is the file. */
  private String sourceFile() {
    int slash = name.lastIndexOf('/');
    String directory = name.substring(0, slash + 1);
    if (source != null && !source.isEmpty()) {
      int end = Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\'));
      return directory + source.substring(end + 1);
    }
    String simple = name.substring(slash + 1);
    int dollar = simple.indexOf('$', 1);
    return directory + (dollar < 0 ? simple : simple.substring(0, dollar)) + ".java";
  }
}
