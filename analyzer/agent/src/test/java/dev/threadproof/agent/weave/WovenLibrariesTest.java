package dev.threadproof.agent.weave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.agent.fork.Fork;
import dev.threadproof.agent.fork.Outcome;
import dev.threadproof.agent.fork.Programs;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * All classes of some libraries pass the verifier when woven, and as many can be initialised as
 * without.
 */
class WovenLibrariesTest {

  private static final String LOADER =
      """
      package load;
      import java.io.File;
      import java.net.*;
      import java.util.*;
      import java.util.jar.*;
      public class All {
        public static void main(String[] jars) throws Exception {
          for (String jar : jars) {
            int good = 0;
            int bad = 0;
            try (JarFile file = new JarFile(jar);
                URLClassLoader loader = new URLClassLoader(new URL[] {new File(jar).toURI().toURL()})) {
              for (JarEntry entry : Collections.list(file.entries())) {
                String name = entry.getName();
                if (name.endsWith(".class") && !name.startsWith("META-INF") && !name.endsWith("-info.class")) {
                  try {
                    Class.forName(name.substring(0, name.length() - 6).replace('/', '.'), true, loader);
                    good++;
                  } catch (VerifyError | ClassFormatError e) {
                    System.out.println(e);
                  } catch (Throwable e) {
                    bad++;
                  }
                }
              }
            }
            System.out.println(good + " " + bad);
          }
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void passTheVerifier() {
    Fork fork = new Fork(folder, Programs.compile(Map.of("load/All.java", LOADER), folder));
    String[] command = {
      "load.All",
      jar(org.junit.jupiter.api.Test.class),
      jar(com.fasterxml.jackson.core.JsonFactory.class),
      jar(com.fasterxml.jackson.databind.ObjectMapper.class)
    };
    for (Path java : Fork.javas()) {
      Outcome bare = fork.run(java, "mode=observe,exclude=*", command);
      Outcome woven = fork.run(java, "mode=observe", command);
      assertThat(woven.out()).isEqualTo(bare.out());
      assertThat(woven.of("summary").get(0).json().get("errors").asInt()).isZero();
      assertThat(woven.of("summary").get(0).json().get("classes-woven").asInt()).isGreaterThan(800);
    }
  }

  private static String jar(Class<?> type) {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath()).toString();
  }
}
