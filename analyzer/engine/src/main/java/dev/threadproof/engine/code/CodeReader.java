package dev.threadproof.engine.code;

import dev.threadproof.engine.classpath.ClassFile;
import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.model.Models;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.objectweb.asm.Opcodes;

/** Looks once at the code of a class and notes what can be seen without following it. */
public final class CodeReader {

  private final Hierarchy hierarchy;
  private final Models models;
  private final Consumer<Diagnostic> diagnostics;

  /**
   * A reader for one program.
   *
   * @param diagnostics told of classes that cannot be parsed, from whichever thread reads them
   */
  public CodeReader(Hierarchy hierarchy, Models models, Consumer<Diagnostic> diagnostics) {
    this.hierarchy = hierarchy;
    this.models = models;
    this.diagnostics = diagnostics;
  }

  /** Reads one class; finds nothing, with a diagnostic, when the class cannot be parsed. */
  public ClassCode read(ClassFile file) {
    try {
      return look(file);
    } catch (RuntimeException e) {
      // damaged code leads to whatever the arrays throw
      diagnostics.accept(
          new Diagnostic(
              Diagnostic.Severity.ERROR,
              file.origin(),
              "malformed class file (" + e.getClass().getSimpleName() + " while reading its code)",
              "class not analysed"));
      return new ClassCode(List.of(), new FieldStores(hierarchy, models));
    }
  }

  private ClassCode look(ClassFile file) {
    List<MethodSource> sources = new ArrayList<>();
    FieldStores stores = new FieldStores(hierarchy, models);
    ClassImage image = new ClassImage(file.bytes(), hierarchy);
    String owner = hierarchy.shared(file.name());
    ClassImage.Method[] methods = image.methods();
    for (int i = 0; i < methods.length; i++) {
      ClassImage.Method method = methods[i];
      if (method.code() == 0) {
        continue;
      }
      CodeScan scan = new CodeScan(image, method.code());
      if (scan.hasEvent() || (method.access() & Opcodes.ACC_SYNCHRONIZED) != 0) {
        MethodId id = hierarchy.shared(new MethodId(owner, method.name(), method.descriptor()));
        if (scan.hasStores()) {
          stores.add(id, image, scan);
        }
        sources.add(new MethodSource(id, image, i, scan));
      }
    }
    return new ClassCode(sources, stores);
  }
}
