package dev.threadproof.engine.classpath;

/**
 * The bytes of one class and their origin.
 *
 * @param name internal name, {@code bank/Bank$Worker}, taken from the class file itself
 * @param bytes the class file; must not be changed
 * @param origin container and entry as the user would write them, e.g. {@code
 *     app.jar!/BOOT-INF/lib/x.jar!/a/B.class}
 */
@SuppressWarnings(
    "ArrayRecordComponent") // identity of the array never matters: class files are compared by name
public record ClassFile(String name, byte[] bytes, String origin) {

  /**
   * Takes the name from the bytes.
   *
   * @throws MalformedClassException when the bytes do not have the structure of a class file (JVMS
   *     §4.1, checked down to the attributes' lengths), or are of a version not known here
   */
  public static ClassFile parse(byte[] bytes, String origin) throws MalformedClassException {
    return new ClassFile(new ClassStructure(bytes).name(), bytes, origin);
  }
}
