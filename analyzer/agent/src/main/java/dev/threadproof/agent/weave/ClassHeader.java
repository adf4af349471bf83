package dev.threadproof.agent.weave;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What a class declares, from its bytes.
 *
 * @param name internal name
 * @param parent internal name of the superclass, null for Object
 * @param interfaces internal names
 * @param fields access flags by name and descriptor
 * @param methods access flags by name and descriptor
 */
record ClassHeader(
    String name,
    @Nullable String parent,
    List<String> interfaces,
    Map<String, Integer> fields,
    Map<String, Integer> methods) {

  static ClassHeader read(ClassReader reader) {
    Map<String, Integer> fields = new HashMap<>();
    Map<String, Integer> methods = new HashMap<>();
    reader.accept(
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public @Nullable FieldVisitor visitField(
              int access,
              String name,
              String descriptor,
              @Nullable String signature,
              @Nullable Object value) {
            fields.put(name + descriptor, access);
            return null;
          }

          @Override
          public @Nullable MethodVisitor visitMethod(
              int access,
              String name,
              String descriptor,
              @Nullable String signature,
              String @Nullable [] exceptions) {
            methods.put(name + descriptor, access);
            return null;
          }
        },
        ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return new ClassHeader(
        reader.getClassName(),
        reader.getSuperName(),
        List.of(reader.getInterfaces()),
        fields,
        methods);
  }

  /** How many fields have this name; the JVM allows several of different types. */
  int fieldsNamed(String name) {
    int count = 0;
    for (String field : fields.keySet()) {
      // Descriptors begin with a letter or bracket, and names may begin with the same: the rest
      // tells.
      if (field.startsWith(name) && isDescriptor(field.substring(name.length()))) {
        count++;
      }
    }
    return count;
  }

  private static boolean isDescriptor(String text) {
    String element = text.substring(text.lastIndexOf('[') + 1);
    return element.length() == 1 || (element.startsWith("L") && element.endsWith(";"));
  }

  boolean initialises() {
    return methods.containsKey("<clinit>()V");
  }
}
