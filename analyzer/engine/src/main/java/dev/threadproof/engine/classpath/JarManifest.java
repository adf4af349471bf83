package dev.threadproof.engine.classpath;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/**
 * What a manifest says about classes.
 *
 * @param multiRelease whether folders of {@code META-INF/versions} count
 * @param classPath relative URLs of further libraries, as written
 */
record JarManifest(boolean multiRelease, List<String> classPath) {

  static final JarManifest EMPTY = new JarManifest(false, List.of());

  private static final int LIMIT = 64 << 20;

  /**
   * Reads a manifest.
   *
   * @param claimed length that the container claims, negative when it claims none
   */
  static JarManifest read(long claimed, Content content) throws IOException {
    byte[] bytes = content.read(claimed, LIMIT);
    if (bytes.length > LIMIT) {
      throw new UnreadableException("larger than " + ReadLimits.inWords(LIMIT));
    }
    Attributes attributes = new Manifest(new ByteArrayInputStream(bytes)).getMainAttributes();
    String classPath = attributes.getValue(Attributes.Name.CLASS_PATH);
    return new JarManifest(
        "true".equalsIgnoreCase(attributes.getValue(Attributes.Name.MULTI_RELEASE)),
        classPath == null || classPath.isBlank()
            ? List.of()
            : List.of(classPath.strip().split("\\s+")));
  }
}
