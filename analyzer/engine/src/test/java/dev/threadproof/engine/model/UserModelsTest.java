package dev.threadproof.engine.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A user's file: what it changes, and what is said when it is wrong. */
final class UserModelsTest {

  private static final Operand THIS = new Operand(Operand.RECEIVER);

  private final Models builtIn = Models.builtIn();

  @TempDir Path folder;

  @Test
  void aNewTypeIsModelled() throws Exception {
    Models models =
        with(
            """
            - type: com.acme.Mutex
              roles: [lock]
              methods:
                enter: {acquire: this}
                leave(String): {release: arg0}
            """);

    assertThat(models.roles(List.of("com/acme/Mutex"))).containsExactly(TypeRole.LOCK);
    assertThat(models.effects(List.of("com/acme/Mutex"), "enter", "()V"))
        .containsExactly(new Effect.Acquire(THIS, Effect.Mode.EXCLUSIVE));
    assertThat(models.effects(List.of("com/acme/Mutex"), "leave", "(Ljava/lang/String;)V"))
        .containsExactly(new Effect.Release(new Operand(0), Effect.Mode.EXCLUSIVE));
    assertThat(models.effects(List.of("com/acme/Mutex"), "leave", "(I)V")).isEmpty();
  }

  @Test
  void aNameWithoutParametersReplacesAllOverloads() throws Exception {
    Models models = with("- {type: java.lang.Thread, methods: {join: quiet}}");

    List<String> thread = List.of("java/lang/Thread", "java/lang/Object");
    assertThat(models.effects(thread, "join", "()V")).containsExactly(new Effect.Quiet());
    assertThat(models.effects(thread, "join", "(J)V")).containsExactly(new Effect.Quiet());
    assertThat(models.effects(thread, "start", "()V")).containsExactly(new Effect.Spawn(THIS));
  }

  @Test
  void oneOverloadIsReplacedAlone() throws Exception {
    Models models = with("- {type: java.lang.Thread, methods: {join(long): quiet}}");

    List<String> thread = List.of("java/lang/Thread");
    assertThat(models.effects(thread, "join", "(J)V")).containsExactly(new Effect.Quiet());
    assertThat(models.effects(thread, "join", "()V")).contains(new Effect.Join(THIS, false));
  }

  @Test
  void theModelsExtendedStayAsTheyWere() throws Exception {
    with("- {type: java.lang.Thread, roles: [unsafe], methods: {start: quiet}}");

    List<String> thread = List.of("java/lang/Thread");
    assertThat(builtIn.effects(thread, "start", "()V")).containsExactly(new Effect.Spawn(THIS));
    assertThat(builtIn.roles(thread)).doesNotContain(TypeRole.UNSAFE);
  }

  @Test
  void anAnnotationMakesAnEntryPoint() throws Exception {
    Models models =
        with(
            """
            - annotation: com.acme.Handler
              entry: {what: acme call, concurrent: [Shared], thread: acme loop}
            """);

    Set<String> handler = Set.of("Lcom/acme/Handler;");
    assertThat(models.entryPoint(List.of("a/A"), Set.of(), handler, "on", "()V"))
        .contains(new EntryPoint("acme call", false, Optional.of("acme loop")));
    assertThat(models.entryPoint(List.of("a/A"), Set.of("Lx/Shared;"), handler, "on", "()V"))
        .contains(new EntryPoint("acme call", true, Optional.of("acme loop")));
    assertThat(models.entryPoint(List.of("a/A"), Set.of(), Set.of("Lb/Handler;"), "on", "()V"))
        .isEmpty();
  }

  @Test
  void anEmptyFileChangesNothing() throws Exception {
    assertThat(with("").hasModel(List.of("java/lang/Thread"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "- {type: a.A, method: {x: pure}} | 1: unknown key 'method', did you mean 'methods'?; allowed: type, since, roles, methods, constructors, otherwise, entry",
        "- {type: a.A, roles: [lok]} | 1: unknown role 'lok', did you mean 'lock'?; allowed: lock,",
        "- {annotation: A, roles: [threadsafe]} | 1: unknown role 'threadsafe', did you mean 'thread-safe'?; allowed: thread-safe,",
        "- {type: a.A, methods: {x: {aquire: this}}} | 1: unknown effect 'aquire', did you mean 'acquire'?; allowed: acquire,",
        "- {type: a.A, methods: {x: {zzzzzzzzz: this}}} | 1: unknown effect 'zzzzzzzzz'; allowed: acquire,",
        "- {type: a.A, methods: {x: {acquire: self}}} | 1: 'acquire: self' is wrong: it needs an operand (allowed: this, result, arg0, arg1, ..., args)",
        "- {type: a.A, methods: {x: {acquire: arg}}} | 1: 'acquire: arg' is wrong",
        "- {type: a.A, methods: {x: {acquire: argx}}} | 1: 'acquire: argx' is wrong",
        "- {type: a.A, methods: {x: {acquire: arg100}}} | 1: 'acquire: arg100' is wrong",
        "- {type: a.A, methods: {x: {store: arg0}}} | 1: 'store: arg0' is wrong: it needs 'operand into operand'",
        "- {type: a.A, methods: {x: {store: arg0 into args}}} | 1: 'store: arg0 into args' is wrong",
        "- {type: a.A, methods: {x: {part: this}}} | 1: 'part: this' is wrong: it needs 'name of operand'",
        "- {type: a.A, methods: {x: {pure: this}}} | 1: 'pure: this' is wrong: it needs nothing, or 'result'",
        "- {type: a.A, methods: {x: acquire}} | 1: effect 'acquire' needs an operand",
        "- {type: a.A, methods: {x: []}} | 1: 'x' needs at least one effect",
        "- {type: a.A, methods: {x: {}}} | 1: 'x' needs at least one effect",
        "- {type: a.A, methods: {x y: pure}} | 1: 'x y' names no method",
        "- {type: a.A, methods: {'x(': pure}} | 1: 'x(' names no method",
        "- {type: a.A, methods: {'x(a,)': pure}} | 1: 'x(a,)' names no method",
        "- {type: a.A, methods: {'x)(': pure}} | 1: 'x)(' names no method",
        "- {type: a.A, methods: {'x, x': pure}} | 1: method 'x' is given twice",
        "- {type: a.A, type: a.B} | 1: key 'type' is given twice",
        "- {type: a.A, since: soon} | 1: 'since: soon' must be a JDK release such as 21",
        "- {type: []} | 1: key 'type' needs at least one value",
        "- {type: {}} | 1: key 'type' needs one value",
        "- {roles: [lock]} | 1: an item needs the key 'type' or 'annotation'",
        "- {type: a.A, entry: {x: {concurrent: true}}} | 1: an entry needs the key 'what'",
        "- {type: a.A, entry: {x: {what: y, thred: ui}}} | 1: unknown key 'thred', did you mean 'thread'?",
        "- a.A | 1: an item must be 'key: value' lines",
        "type: a.A | 1: a model file is a list of items that begin with '- '",
        "- {type: a.A | 1: not YAML:",
      })
  void aMistakeIsNamed(String text, String message) {
    assertThatThrownBy(() -> with(text))
        .isInstanceOf(ModelException.class)
        .hasMessageStartingWith("user.yaml:" + message)
        .hasMessageNotContaining("\n");
  }

  @Test
  void theLineIsThatOfTheMistake() {
    assertThatThrownBy(
            () ->
                with(
                    """
                    - type: a.A
                      methods:
                        x: pure
                        y: {acquire: that}
                    """))
        .hasMessageStartingWith("user.yaml:4: 'acquire: that' is wrong");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> builtIn.with(folder.resolve("none.yaml")))
        .isInstanceOf(ModelException.class)
        .hasMessage("none.yaml: no such file; no models were read from it");
  }

  @Test
  void aFolderIsNoModelFile() {
    assertThatThrownBy(() -> builtIn.with(folder))
        .isInstanceOf(ModelException.class)
        .hasMessageEndingWith(": cannot be read; no models were read from it");
  }

  @Test
  void bytesThatAreNoTextAreNoModelFile() throws IOException {
    Path file = folder.resolve("user.yaml");
    Files.write(file, new byte[] {(byte) 0xC3, (byte) 0x28});

    assertThatThrownBy(() -> builtIn.with(file))
        .hasMessage("user.yaml: not UTF-8 text; no models were read from it");
  }

  @Test
  void aControlCharacterIsNoYaml() {
    assertThatThrownBy(() -> with("- type: a\u0001b"))
        .isInstanceOf(ModelException.class)
        .hasMessageStartingWith("user.yaml:1: not YAML: ");
  }

  private Models with(String text) throws ModelException {
    Path file = folder.resolve("user.yaml");
    try {
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return builtIn.with(file);
  }
}
