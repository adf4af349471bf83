package dev.threadproof.engine.hierarchy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Collects the annotations of one class or member, and the text of their {@code value}. */
final class AnnotationReader {

  private static final String VALUE = "value";

  private final StringPool strings;
  private @Nullable Set<String> present;
  private @Nullable Map<String, String> values;

  AnnotationReader(StringPool strings) {
    this.strings = strings;
  }

  /** Notes an annotation and returns the visitor that waits for its value. */
  AnnotationVisitor annotation(String descriptor) {
    String shared = strings.share(descriptor);
    if (present == null) {
      present = new TreeSet<>();
    }
    present.add(shared);
    return new ValueVisitor(text -> value(shared, text));
  }

  Set<String> annotations() {
    return present == null ? Set.of() : present;
  }

  Map<String, String> values() {
    return values == null ? Map.of() : values;
  }

  private void value(String descriptor, String text) {
    if (values == null) {
      values = new TreeMap<>();
    }
    values.put(descriptor, strings.share(text));
  }

  private interface TextSink {
    void accept(String text);
  }

  /** Passes on the text of the element {@code value}; other elements are passed over. */
  private static final class ValueVisitor extends AnnotationVisitor {

    private final TextSink sink;

    ValueVisitor(TextSink sink) {
      super(Opcodes.ASM9);
      this.sink = sink;
    }

    @Override
    public void visit(@Nullable String name, Object value) {
      if (VALUE.equals(name)) {
        sink.accept(text(value));
      }
    }

    @Override
    public void visitEnum(@Nullable String name, String descriptor, String constant) {
      if (VALUE.equals(name)) {
        sink.accept(constant);
      }
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(@Nullable String name, String descriptor) {
      return null;
    }

    @Override
    public @Nullable AnnotationVisitor visitArray(@Nullable String name) {
      return VALUE.equals(name) ? new ArrayVisitor(sink) : null;
    }
  }

  /** Joins the elements of an array; nested annotations have no text. */
  private static final class ArrayVisitor extends AnnotationVisitor {

    private final TextSink sink;
    private final List<String> elements = new ArrayList<>();

    ArrayVisitor(TextSink sink) {
      super(Opcodes.ASM9);
      this.sink = sink;
    }

    @Override
    public void visit(@Nullable String name, Object value) {
      elements.add(text(value));
    }

    @Override
    public void visitEnum(@Nullable String name, String descriptor, String constant) {
      elements.add(constant);
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(@Nullable String name, String descriptor) {
      return null;
    }

    @Override
    public @Nullable AnnotationVisitor visitArray(@Nullable String name) {
      return null;
    }

    @Override
    public void visitEnd() {
      sink.accept(String.join(", ", elements));
    }
  }

  private static String text(Object value) {
    return value instanceof Type type ? type.getClassName() : String.valueOf(value);
  }
}
