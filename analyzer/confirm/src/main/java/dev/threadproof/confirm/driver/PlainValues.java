package dev.threadproof.confirm.driver;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Values of types that the JDK defines. */
final class PlainValues {

  private static final String[] WORDS = {"a", "b", "key", "1", ""};

  private final Random random;
  private final Map<Class<?>, Supplier<Object>> suppliers = new LinkedHashMap<>();

  PlainValues(Random random) {
    this.random = random;
    numbers();
    collections();
    others();
  }

  /** A value of exactly that type, empty when the type is not known here. */
  Optional<Object> of(Class<?> type) {
    Supplier<Object> supplier = suppliers.get(type);
    return supplier == null ? Optional.empty() : Optional.of(supplier.get());
  }

  private <T> void put(Class<T> type, Supplier<? extends T> supplier) {
    suppliers.put(type, supplier::get);
  }

  private void both(Class<?> primitive, Class<?> wrapper, Supplier<Object> supplier) {
    suppliers.put(primitive, supplier);
    suppliers.put(wrapper, supplier);
  }

  private void numbers() {
    both(boolean.class, Boolean.class, random::nextBoolean);
    both(byte.class, Byte.class, () -> (byte) small());
    both(char.class, Character.class, () -> (char) ('a' + small()));
    both(short.class, Short.class, () -> (short) small());
    both(int.class, Integer.class, () -> small());
    both(long.class, Long.class, () -> (long) small());
    both(float.class, Float.class, () -> (float) small());
    both(double.class, Double.class, () -> (double) small());
    put(Number.class, this::small);
    put(BigInteger.class, () -> BigInteger.valueOf(small()));
    put(BigDecimal.class, () -> BigDecimal.valueOf(small()));
  }

  private int small() {
    return 1 + random.nextInt(4);
  }

  private void collections() {
    put(Iterable.class, this::list);
    put(Collection.class, this::list);
    put(List.class, this::list);
    put(Set.class, HashSet::new);
    put(Map.class, HashMap::new);
    put(SortedMap.class, TreeMap::new);
    put(ConcurrentMap.class, ConcurrentHashMap::new);
    put(Queue.class, ArrayDeque::new);
    put(Deque.class, ArrayDeque::new);
    put(BlockingQueue.class, LinkedBlockingQueue::new);
    put(Properties.class, Properties::new);
  }

  private List<Object> list() {
    return new ArrayList<>(List.of("a", "b"));
  }

  @SuppressWarnings("JavaUtilDate") // others take it
  private void others() {
    put(Object.class, Object::new);
    put(String.class, () -> WORDS[random.nextInt(WORDS.length)]);
    put(CharSequence.class, () -> "text");
    put(Class.class, () -> Object.class);
    put(ClassLoader.class, ClassLoader::getSystemClassLoader);
    put(Locale.class, () -> Locale.ROOT);
    put(TimeZone.class, () -> TimeZone.getTimeZone("UTC"));
    put(Date.class, () -> new Date(0));
    put(Instant.class, () -> Instant.EPOCH);
    put(Duration.class, () -> Duration.ofMillis(1));
    put(TimeUnit.class, () -> TimeUnit.MILLISECONDS);
    put(UUID.class, () -> new UUID(0, small()));
    put(Charset.class, () -> StandardCharsets.UTF_8);
    put(URI.class, () -> URI.create("file:/nowhere"));
    put(File.class, () -> new File("threadproof-driver-file"));
    put(InputStream.class, () -> new ByteArrayInputStream(new byte[8]));
    put(OutputStream.class, ByteArrayOutputStream::new);
    put(Reader.class, () -> new StringReader("text"));
    put(Writer.class, StringWriter::new);
    put(Random.class, () -> new Random(1));
    put(Runnable.class, () -> () -> {});
    put(Executor.class, () -> (Executor) Runnable::run);
    put(ThreadFactory.class, () -> (ThreadFactory) Thread::new);
    put(Thread.class, Thread::currentThread);
    put(Throwable.class, () -> new RuntimeException("made by the driver"));
    put(Exception.class, () -> new RuntimeException("made by the driver"));
  }
}
