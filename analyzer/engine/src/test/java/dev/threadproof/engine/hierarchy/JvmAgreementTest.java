package dev.threadproof.engine.hierarchy;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.classpath.ClassFile;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Type;

/** The JVM that runs the test is the oracle: what it says of its own classes must be our answer. */
class JvmAgreementTest {

  private static final List<Class<?>> TYPES =
      List.of(
          java.util.ArrayList.class,
          java.util.LinkedList.class,
          java.util.Properties.class,
          java.util.EnumMap.class,
          java.util.Timer.class,
          TreeMap.class,
          ConcurrentHashMap.class,
          ConcurrentSkipListMap.class,
          CopyOnWriteArrayList.class,
          ExecutorService.class,
          ForkJoinWorkerThread.class,
          FutureTask.class,
          LinkedBlockingDeque.class,
          ScheduledFuture.class,
          ScheduledThreadPoolExecutor.class,
          ReentrantReadWriteLock.class,
          StringBuilder.class,
          Thread.class,
          Object[].class,
          String[].class,
          int[].class);

  private final Hierarchy hierarchy = Hierarchy.of(List.of(), Classes.jdk(), diagnostic -> {});

  private static String name(Class<?> type) {
    return Type.getInternalName(type);
  }

  @Test
  void subtypesAreTheAssignableTypes() {
    for (Class<?> sub : TYPES) {
      List<Class<?>> others =
          Stream.concat(TYPES.stream(), TYPES.stream().flatMap(t -> Stream.of(t.getInterfaces())))
              .distinct()
              .toList();
      for (Class<?> sup : others) {
        assertThat(hierarchy.isSubtype(name(sub), name(sup)))
            .as("%s is a %s", sub, sup)
            .isEqualTo(sup.isAssignableFrom(sub));
      }
    }
  }

  @Test
  void publicMethodsResolveToTheClassThatReflectionNames() {
    int compared = 0;
    for (Class<?> type : TYPES) {
      var bySignature =
          Arrays.stream(type.getMethods())
              .collect(groupingBy(m -> new Signature(m.getName(), Type.getMethodDescriptor(m))));
      for (var entry : bySignature.entrySet()) {
        List<Method> methods = entry.getValue();
        String owner = name(methods.get(0).getDeclaringClass());
        if (methods.size() == 1) {
          Signature signature = entry.getKey();
          assertThat(hierarchy.resolveMethod(name(type), signature.name(), signature.descriptor()))
              .as("%s.%s", type, signature)
              .map(method -> method.id().owner())
              .contains(owner);
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(500);
  }

  @Test
  void aConcreteClassRunsTheMethodThatReflectionNames() {
    List<ClassFile> targets =
        TYPES.stream()
            .filter(type -> !type.isArray())
            .map(type -> Classes.jdk().find(name(type)).orElseThrow())
            .toList();
    Hierarchy judged = Hierarchy.of(targets, Classes.jdk(), diagnostic -> {});
    for (Class<?> type : TYPES) {
      if (type.isInterface() || type.isArray()) {
        continue;
      }
      for (Class<?> called : type.getInterfaces()) {
        for (Method method : called.getMethods()) {
          String descriptor = Type.getMethodDescriptor(method);
          hierarchy
              .resolveMethod(name(type), method.getName(), descriptor)
              .filter(resolved -> !resolved.info().isStatic())
              .ifPresent(
                  runs ->
                      assertThat(
                              judged.callTargets(
                                  name(called), method.getName(), descriptor, name(type)::equals))
                          .as("%s on %s", method, type)
                          .contains(runs.id()));
        }
      }
    }
  }

  @Test
  void manyThreadsGetTheAnswersOfOne() throws Exception {
    Hierarchy shared = Hierarchy.of(List.of(), Classes.jdk(), diagnostic -> {});
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<String>>> answers =
          pool.invokeAll(java.util.Collections.nCopies(8, () -> answers(shared)));
      List<String> expected = answers(hierarchy);
      for (Future<List<String>> answer : answers) {
        assertThat(answer.get()).isEqualTo(expected);
      }
      assertThat(shared.missing()).isEqualTo(hierarchy.missing());
    } finally {
      pool.shutdownNow();
    }
  }

  private static List<String> answers(Hierarchy asked) {
    return TYPES.stream()
        .map(
            type ->
                asked.superTypes(name(type))
                    + " "
                    + asked.resolveMethod(name(type), "toString", "()Ljava/lang/String;")
                    + asked.subclasses(name(type))
                    + asked.functionalMethod(name(type)))
        .toList();
  }
}
