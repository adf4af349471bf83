package dev.threadproof.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The questions the engine asks, of the built-in models. */
final class ModelsTest {

  private static final Operand THIS = new Operand(Operand.RECEIVER);
  private static final Operand RESULT = new Operand(Operand.RESULT);
  private static final String PUT = "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;";
  private static final List<String> HASH_MAP =
      List.of("java/util/HashMap", "java/util/AbstractMap", "java/util/Map", "java/lang/Object");
  private static final List<String> CONCURRENT_MAP =
      List.of(
          "java/util/concurrent/ConcurrentHashMap",
          "java/util/concurrent/ConcurrentMap",
          "java/util/Map",
          "java/lang/Object");

  private final Models models = Models.builtIn();

  @Test
  void aSupertypeSpeaksForItsSubtypes() {
    assertThat(models.effects(HASH_MAP, "put", PUT))
        .containsExactly(
            new Effect.WriteContent(THIS),
            new Effect.Store(new Operand(0), THIS, false),
            new Effect.Store(new Operand(1), THIS, false),
            new Effect.Load(THIS),
            new Effect.Change(new Operand(0), false));
  }

  @Test
  void contentOfAThreadSafeTypeIsLeftOut() {
    assertThat(models.effects(CONCURRENT_MAP, "put", PUT))
        .containsExactly(
            new Effect.Store(new Operand(0), THIS, false),
            new Effect.Store(new Operand(1), THIS, false),
            new Effect.Load(THIS),
            new Effect.Change(new Operand(0), false));
    assertThat(models.effects(CONCURRENT_MAP, "size", "()I"))
        .containsExactly(new Effect.NoThrow(), new Effect.Ask(THIS));
  }

  @Test
  void anOverloadGoesBeforeTheName() {
    List<String> queue = List.of("java/util/concurrent/BlockingQueue", "java/util/Queue");

    assertThat(models.effects(queue, "poll", "()Ljava/lang/Object;"))
        .doesNotContain(new Effect.Blocking("queue"));
    assertThat(
            models.effects(queue, "poll", "(JLjava/util/concurrent/TimeUnit;)Ljava/lang/Object;"))
        .contains(new Effect.Blocking("queue"));
  }

  @Test
  void theMoreSpecificTypeSpeaks() {
    assertThat(
            models.effects(
                List.of(
                    "java/util/concurrent/locks/ReentrantReadWriteLock$ReadLock",
                    "java/util/concurrent/locks/Lock"),
                "lock",
                "()V"))
        .contains(new Effect.Acquire(THIS, Effect.Mode.SHARED))
        .doesNotContain(new Effect.Acquire(THIS, Effect.Mode.EXCLUSIVE));
  }

  @Test
  void aConstructorIsNotInherited() {
    String runnable = "(Ljava/lang/Runnable;)V";

    assertThat(models.effects(List.of("java/lang/Thread"), "<init>", runnable))
        .containsExactly(new Effect.Store(new Operand(0), THIS, false));
    assertThat(models.effects(List.of("a/Worker", "java/lang/Thread"), "<init>", runnable))
        .isEmpty();
  }

  @Test
  void argsStandsForEachObjectPassed() {
    assertThat(
            models.effects(
                List.of("java/util/List"),
                "of",
                "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/util/List;"))
        .containsExactly(
            new Effect.Fresh(),
            new Effect.Store(new Operand(0), RESULT, false),
            new Effect.Store(new Operand(1), RESULT, false));
    assertThat(
            models.effects(
                List.of("java/util/concurrent/Executors"),
                "newFixedThreadPool",
                "(ILjava/util/concurrent/ThreadFactory;)Ljava/util/concurrent/ExecutorService;"))
        .containsExactly(new Effect.Keep(new Operand(1)), new Effect.Fresh(), new Effect.Bounded());
  }

  @Test
  void otherwiseSpeaksOnlyWhereNoTypeNamesTheMethod() {
    List<String> string = List.of("java/lang/String", "java/lang/Object");

    assertThat(models.effects(string, "repeat", "(I)Ljava/lang/String;"))
        .containsExactly(new Effect.Quiet(), new Effect.Fresh());
    assertThat(models.effects(string, "notify", "()V"))
        .containsExactly(new Effect.Signal(THIS, false));
  }

  @Test
  void aTimeOutIsToldFromNone() {
    List<String> future = List.of("java/util/concurrent/Future");

    assertThat(models.effects(future, "get", "()Ljava/lang/Object;"))
        .contains(new Effect.Join(THIS, false));
    assertThat(
            models.effects(future, "get", "(JLjava/util/concurrent/TimeUnit;)Ljava/lang/Object;"))
        .contains(new Effect.Join(THIS, true));
  }

  @Test
  void objectSpeaksAfterInterfaces() {
    List<String> list =
        List.of(
            "java/util/ArrayList", "java/lang/Object", "java/util/List", "java/util/Collection");

    assertThat(models.effects(list, "hashCode", "()I"))
        .containsExactly(new Effect.ReadContent(THIS));
    assertThat(models.effects(list, "toString", "()Ljava/lang/String;"))
        .containsExactly(new Effect.Quiet());
  }

  /** Nothing left to say is not the same as nothing known. */
  @Test
  void aKnownCallIsNeverEmpty() {
    assertThat(models.effects(List.of("java/lang/StringBuffer"), "setLength", "(I)V"))
        .containsExactly(new Effect.Quiet());
    assertThat(models.effects(List.of("java/util/List"), "of", "()Ljava/util/List;"))
        .containsExactly(new Effect.Fresh());
    assertThat(models.effects(List.of("java/io/InputStream"), "<init>", "()V"))
        .containsExactly(new Effect.Quiet());
  }

  @Test
  void aSupertypeSpeaksForConstructorsThatNobodyNames() {
    List<String> failure = List.of("java/io/IOException", "java/lang/Throwable");

    assertThat(models.effects(failure, "<init>", "(Ljava/lang/String;)V"))
        .containsExactly(new Effect.NoThrow(), new Effect.Store(new Operand(0), THIS, false));
  }

  @Test
  void anUnknownCallHasNoEffects() {
    assertThat(models.effects(List.of("a/A", "java/lang/Object"), "x", "()V")).isEmpty();
    assertThat(models.effects(List.of(), "<init>", "()V")).isEmpty();
  }

  @Test
  void objectAloneIsNoModel() {
    assertThat(models.hasModel(List.of("a/A", "java/lang/Object"))).isFalse();
    assertThat(models.hasModel(List.of("a/A", "java/util/List", "java/lang/Object"))).isTrue();
  }

  @Test
  void whatIsSharedSafelyIsDecidedByTheMostSpecificType() {
    assertThat(models.roles(HASH_MAP)).containsExactly(TypeRole.UNSAFE);
    assertThat(models.roles(CONCURRENT_MAP)).containsExactly(TypeRole.THREAD_SAFE);
    assertThat(models.roles(List.of("java/lang/Integer")))
        .containsExactly(TypeRole.IMMUTABLE, TypeRole.VALUE_BASED);
    assertThat(models.roles(List.of("com/google/common/collect/ImmutableList", "java/util/Vector")))
        .doesNotContain(TypeRole.UNSAFE);
  }

  @Test
  void annotationsOfAnyVendorCountByTheirSimpleName() {
    assertThat(models.annotationRoles(Set.of("Lnet/jcip/annotations/ThreadSafe;")))
        .containsExactly(AnnotationRole.THREAD_SAFE);
    assertThat(models.annotationRoles(Set.of("Lmine/GuardedBy;", "Lorg/junit/Test;")))
        .containsExactly(AnnotationRole.GUARDED_BY, AnnotationRole.TEST);
    assertThat(models.annotationRoles(Set.of("Lmine/Test;"))).isEmpty();
    assertThat(models.annotationRoles(Set.of())).isEmpty();
  }

  @Test
  void aServletServesManyRequestsAtOnce() {
    List<String> servlet = List.of("a/MyServlet", "javax/servlet/http/HttpServlet");

    assertThat(models.entryPoint(servlet, Set.of(), Set.of(), "doGet", "(La/Q;La/R;)V"))
        .contains(new EntryPoint("servlet request", true, Optional.empty()));
    assertThat(models.entryPoint(servlet, Set.of(), Set.of(), "init", "()V")).isEmpty();
  }

  @Test
  void aMappedMethodCountsOnAControllerOnly() {
    Set<String> mapping = Set.of("Lorg/springframework/web/bind/annotation/GetMapping;");
    Set<String> controller = Set.of("Lorg/springframework/web/bind/annotation/RestController;");

    assertThat(models.entryPoint(List.of("a/A"), controller, mapping, "list", "()V"))
        .contains(new EntryPoint("Spring web request", true, Optional.empty()));
    assertThat(models.entryPoint(List.of("a/Client"), Set.of(), mapping, "list", "()V")).isEmpty();
  }

  @Test
  void aNettyHandlerIsConcurrentWhenSharable() {
    List<String> handler = List.of("a/H", "io/netty/channel/ChannelInboundHandler");
    Set<String> sharable = Set.of("Lio/netty/channel/ChannelHandler$Sharable;");

    assertThat(models.entryPoint(handler, sharable, Set.of(), "channelRead", "(La/C;La/O;)V"))
        .map(EntryPoint::concurrent)
        .contains(true);
    assertThat(models.entryPoint(handler, Set.of(), Set.of(), "channelRead", "(La/C;La/O;)V"))
        .map(EntryPoint::concurrent)
        .contains(false);
  }
}
