package dev.threadproof.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the built-in files against the JDK that runs the test, so that no name is a typo. */
final class BuiltInModelsTest {

  private static final List<String> JDK_PREFIXES = List.of("java.", "javax.swing.", "javax.sql.");

  private static final List<MethodPattern> NONE = List.of();

  static List<String> files() {
    return BuiltInModels.FILES;
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileSaysSomething(String file) {
    assertThat(BuiltInModels.read(file)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyTypeOfTheJdkExists(String file) {
    List<String> missing =
        typeItems(file)
            .flatMap(item -> item.types().stream())
            .filter(BuiltInModelsTest::isMissing)
            .toList();

    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyMethodOfTheJdkExists(String file) throws ReflectiveOperationException {
    List<String> missing = new ArrayList<>();
    for (ModelEntry.OfTypes item : typeItems(file).toList()) {
      for (MethodPattern pattern : jdkTypes(item).isEmpty() ? NONE : patterns(item)) {
        // A list of types may share a list of methods that not all of them have.
        boolean found = false;
        for (String type : jdkTypes(item)) {
          found |= !matches(type, pattern).isEmpty();
        }
        if (!found) {
          missing.add(item.types() + "." + pattern);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  /** An operand that no overload has, or a receiver where all are static, is a slip. */
  @ParameterizedTest
  @MethodSource("files")
  void everyOperandExists(String file) throws ReflectiveOperationException {
    List<String> wrong = new ArrayList<>();
    for (ModelEntry.OfTypes item : typeItems(file).toList()) {
      for (String type : jdkTypes(item)) {
        for (MethodModel method : item.methods()) {
          for (Executable executable : matches(type, method.pattern())) {
            for (Phrase phrase : method.phrases()) {
              if (!fits(phrase, executable)) {
                wrong.add(type + "." + method.pattern() + " " + phrase + " on " + executable);
              }
            }
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void noMethodIsGivenTwice() {
    Set<String> seen = new HashSet<>();
    Set<String> twice = new TreeSet<>();
    for (String file : files()) {
      typeItems(file)
          .forEach(
              item -> {
                for (String type : item.types()) {
                  for (MethodModel method : item.methods()) {
                    if (!seen.add(type + "." + method.pattern())) {
                      twice.add(type + "." + method.pattern());
                    }
                  }
                }
              });
    }
    assertThat(twice).isEmpty();
  }

  private static boolean fits(Phrase phrase, Executable executable) {
    return phrase.kind().shape() == EffectKind.Shape.WORD
        || phrase.kind().shape() == EffectKind.Shape.TEXT
        || (fits(phrase.operand(), executable) && fits(phrase.target(), executable));
  }

  private static boolean fits(Operand operand, Executable executable) {
    if (operand.isReceiver()) {
      return !Modifier.isStatic(executable.getModifiers());
    }
    return operand.index() < executable.getParameterCount();
  }

  private static Stream<ModelEntry.OfTypes> typeItems(String file) {
    return BuiltInModels.read(file).stream()
        .filter(ModelEntry.OfTypes.class::isInstance)
        .map(ModelEntry.OfTypes.class::cast)
        .filter(item -> item.since() <= Runtime.version().feature());
  }

  private static List<String> jdkTypes(ModelEntry.OfTypes item) {
    return item.types().stream().filter(BuiltInModelsTest::isOfJdk).toList();
  }

  private static boolean isOfJdk(String type) {
    return JDK_PREFIXES.stream().anyMatch(type::startsWith);
  }

  private static boolean isMissing(String type) {
    try {
      return isOfJdk(type)
          && Class.forName(type, false, ClassLoader.getPlatformClassLoader()) == null;
    } catch (ClassNotFoundException e) {
      return true;
    }
  }

  private static List<MethodPattern> patterns(ModelEntry.OfTypes item) {
    return Stream.concat(
            item.methods().stream().map(MethodModel::pattern),
            item.entries().stream().map(ModelEntry.EntryMethod::pattern))
        .toList();
  }

  /** The methods of the type, its own and inherited, that the pattern names. */
  private static List<Executable> matches(String type, MethodPattern pattern)
      throws ClassNotFoundException {
    Class<?> owner = Class.forName(type, false, ClassLoader.getPlatformClassLoader());
    Stream<Executable> all =
        pattern.name().equals("<init>")
            ? Arrays.stream(owner.getDeclaredConstructors())
            : Stream.concat(
                Arrays.stream(owner.getMethods()), Arrays.stream(owner.getDeclaredMethods()));
    return all.filter(e -> e instanceof Constructor<?> || e.getName().equals(pattern.name()))
        .filter(e -> (e.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0)
        .filter(e -> e.getDeclaringClass() != Object.class || owner == Object.class)
        .filter(e -> pattern.matches(descriptor(e)))
        .toList();
  }

  private static String descriptor(Executable executable) {
    StringBuilder text = new StringBuilder("(");
    for (Class<?> parameter : executable.getParameterTypes()) {
      text.append(parameter.descriptorString());
    }
    Class<?> result = executable instanceof Method method ? method.getReturnType() : void.class;
    return text.append(')').append(result.descriptorString()).toString();
  }
}
