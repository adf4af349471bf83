package observe;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.function.Supplier;

/** What weaving could change of a class and must not: the program prints the same as without it. */
public class Shapes {
  static class Base implements Serializable, Cloneable {
    int number = 4;
    transient int skipped = 3;

    public synchronized int number() {
      return number;
    }

    @Override
    public Base clone() {
      try {
        return (Base) super.clone();
      } catch (CloneNotSupportedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  static final class Derived extends Base {
    private String text = "t";
    double wide = 2.5;
  }

  record Pair(int left, String right) {}

  enum Colour {
    RED,
    BLUE;
    int uses;
  }

  interface Greeter {
    static String greet(String name) {
      Supplier<String> text = name::toUpperCase;
      return text.get();
    }
  }

  class Inner {
    final int copy;

    Inner(int n) {
      this(n, n > 3 ? new int[] {n} : new int[] {1, 2});
    }

    Inner(int n, int[] more) {
      copy = n + more.length + Shapes.this.field;
    }
  }

  private int field = 5;

  static final class Quiet extends ArrayList<String> {
    @Override
    public boolean add(String text) {
      return false;
    }
  }

  public static void main(String[] args) throws Exception {
    Derived derived = new Derived();
    derived.wide += derived.number();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(derived);
    }
    byte[] array = bytes.toByteArray();
    Object read = new ObjectInputStream(new ByteArrayInputStream(array)).readObject();
    System.out.println(array.length + " " + ((Derived) read).text + " " + ((Derived) read).wide);
    System.out.println(ObjectStreamClass.lookup(Base.class).getSerialVersionUID());
    System.out.println(ObjectStreamClass.lookup(Derived.class).getSerialVersionUID());
    System.out.println(new Pair(1, "b") + " " + Colour.valueOf("BLUE").uses++ + Greeter.greet("x"));
    Function<Integer, int[]> maker = int[]::new;
    Function<Integer, Inner> inner = new Shapes().new Inner(2).copy > 3 ? null : null;
    System.out.println(maker.apply(3).length + " " + inner + new Shapes().new Inner(7).copy);
    try {
      ((Base) null).number();
    } catch (NullPointerException e) {
      System.out.println("null " + e.getStackTrace()[0].getMethodName());
    }
    try {
      System.out.println(new int[][] {{1}}[0][args.length + 5]);
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    clones();
  }

  /** A clone is an object of its own, whatever others do with the original. */
  private static void clones() throws InterruptedException {
    Derived original = new Derived();
    CountDownLatch read = new CountDownLatch(1);
    Thread reader =
        new Thread(
            () -> {
              System.out.println(original.number + original.text);
              Thread.yield();
            });
    reader.start();
    Thread other =
        new Thread(
            () -> {
              Derived copy = (Derived) original.clone();
              copy.number = 9;
              copy.text = "c";
              read.countDown();
            });
    other.start();
    reader.join();
    other.join();
    Quiet quiet = new Quiet();
    Thread adds = new Thread(() -> quiet.add("1"));
    adds.start();
    quiet.add("2");
    adds.join();
  }
}
