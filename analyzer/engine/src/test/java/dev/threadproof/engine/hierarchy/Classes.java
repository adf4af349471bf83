package dev.threadproof.engine.hierarchy;

import dev.threadproof.engine.classpath.ClassFile;
import dev.threadproof.engine.classpath.ClassLookup;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Class files for tests: compiled from source, or written by hand where javac refuses. */
public final class Classes {

  private Classes() {}

  /** The running JDK as library. */
  public static ClassLookup jdk() {
    return name -> {
      try (InputStream in = ClassLoader.getSystemResourceAsStream(name + ".class")) {
        return in == null || !name.startsWith("java/")
            ? Optional.empty()
            : Optional.of(new ClassFile(name, in.readAllBytes(), "jrt:/" + name));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /** Some of the classes as library, in front of the JDK. */
  static ClassLookup library(List<ClassFile> files) {
    return name ->
        files.stream()
            .filter(file -> file.name().equals(name))
            .findFirst()
            .or(() -> jdk().find(name));
  }

  /** All classes of the sources, sorted by name; each source is named by its first type. */
  public static List<ClassFile> compile(String... sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter problems = new StringWriter();
    try (Memory memory = new Memory(compiler.getStandardFileManager(null, Locale.ROOT, null))) {
      List<String> options = List.of("--release", "17", "-proc:none", "-g");
      List<Source> units = Stream.of(sources).map(Source::new).toList();
      if (!compiler.getTask(problems, memory, null, options, null, units).call()) {
        throw new IllegalArgumentException(problems.toString());
      }
      return memory.classes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A class with no members, as no compiler would write it. */
  static ClassFile bare(String name, String superName, String... interfaces) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, superName, interfaces);
    writer.visitEnd();
    return new ClassFile(name, writer.toByteArray(), name + ".class");
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///" + path(text)), Kind.SOURCE);
      this.text = text;
    }

    /** javac wants a public type in a file of its name. */
    private static String path(String text) {
      String pack = after(text, "package ");
      String type =
          Stream.of("class ", "interface ", "record ", "enum ")
              .filter(text::contains)
              .min((a, b) -> Integer.compare(text.indexOf(a), text.indexOf(b)))
              .map(keyword -> after(text, keyword))
              .orElseThrow();
      return (pack.isEmpty() ? "" : pack.replace('.', '/') + "/") + type + ".java";
    }

    private static String after(String text, String word) {
      int start = text.indexOf(word);
      return start < 0 ? "" : text.substring(start + word.length()).split("[^\\w.]", 2)[0];
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> outputs = new TreeMap<>();

    Memory(JavaFileManager next) {
      super(next);
    }

    List<ClassFile> classes() {
      return outputs.entrySet().stream()
          .map(e -> new ClassFile(e.getKey(), e.getValue().toByteArray(), e.getKey() + ".class"))
          .toList();
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      String name = className.replace('.', '/');
      outputs.put(name, bytes);
      return new SimpleJavaFileObject(URI.create("memory:///" + name), kind) {
        @Override
        public OutputStream openOutputStream() {
          return bytes;
        }
      };
    }
  }
}
