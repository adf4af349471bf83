package dev.threadproof.engine.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.Scanned;
import dev.threadproof.engine.path.LockName;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LockCyclesTest {

  @Test
  void twoOrdersOfTwoLocksAreACycle() {
    assertThat(
            cycles(
                """
                public class Two {
                  final Object a = new Object(); final Object b = new Object(); int n;
                  public void ab() { synchronized (a) { synchronized (b) { n++; } } }
                  public void ba() { synchronized (b) { synchronized (a) { n++; } } }
                }
                """))
        .containsExactly(List.of("Two.a", "Two.b"));
  }

  @Test
  void threeLocksInARoundAreACycle() {
    assertThat(
            cycles(
                """
                public class Three {
                  final Object a = new Object(); final Object b = new Object(); final Object c = new Object();
                  int n;
                  public void ab() { synchronized (a) { synchronized (b) { n++; } } }
                  public void bc() { synchronized (b) { inner(); } }
                  private void inner() { synchronized (c) { n++; } }
                  public void ca() { synchronized (c) { synchronized (a) { n++; } } }
                }
                """))
        .containsExactly(List.of("Three.a", "Three.b", "Three.c"));
  }

  @Test
  void oneOrderIsNoCycle() {
    assertThat(
            cycles(
                """
                public class One {
                  final Object a = new Object(); final Object b = new Object(); int n;
                  public void ab() { synchronized (a) { synchronized (b) { n++; } } }
                  public void again() { synchronized (a) { synchronized (b) { n--; } } }
                }
                """))
        .isEmpty();
  }

  @Test
  void aGateHeldAroundBothOrdersPrevents() {
    assertThat(
            cycles(
                """
                public class Gated {
                  static final Object GATE = new Object();
                  final Object a = new Object(); final Object b = new Object(); int n;
                  public void ab() { synchronized (GATE) { synchronized (a) { synchronized (b) { n++; } } } }
                  public void ba() { synchronized (GATE) { helper(); } }
                  private void helper() { synchronized (b) { synchronized (a) { n++; } } }
                }
                """))
        .isEmpty();
  }

  @Test
  void aGateThatAThreadDoesNotHoldPreventsNothing() {
    assertThat(
            cycles(
                """
                public class HalfGated {
                  static final Object GATE = new Object();
                  final Object a = new Object(); final Object b = new Object(); int n;
                  public void ab() { synchronized (GATE) { synchronized (a) { synchronized (b) { n++; } } } }
                  public void ba() { synchronized (GATE) { helper(); } }
                  public void starts() { new Thread(this::helper).start(); }
                  private void helper() { synchronized (b) { synchronized (a) { n++; } } }
                }
                """))
        .hasSize(1);
  }

  @Test
  void oneThreadDoesNotBlockItself() {
    assertThat(
            cycles(
                """
                class Single {
                  static final Object A = new Object(); static final Object B = new Object(); static int n;
                  public static void main(String[] args) { ab(); ba(); }
                  private static void ab() { synchronized (A) { synchronized (B) { n++; } } }
                  private static void ba() { synchronized (B) { synchronized (A) { n++; } } }
                }
                """))
        .isEmpty();
  }

  @Test
  void aTriedLockIsNotWaitedFor() {
    assertThat(
            cycles(
                """
                import java.util.concurrent.locks.*;
                public class Tried {
                  final Lock a = new ReentrantLock(); final Lock b = new ReentrantLock();
                  public void ab() { a.lock(); b.lock(); b.unlock(); a.unlock(); }
                  public void ba() { b.lock(); if (a.tryLock()) { a.unlock(); } b.unlock(); }
                }
                """))
        .isEmpty();
  }

  @Test
  void readersDoNotWaitForReaders() {
    assertThat(
            cycles(
                """
                import java.util.concurrent.locks.*;
                public class Readers {
                  final ReadWriteLock a = new ReentrantReadWriteLock(); final Object b = new Object(); int n;
                  public void ab() { a.readLock().lock(); synchronized (b) { n++; } a.readLock().unlock(); }
                  public void ba() { synchronized (b) { a.readLock().lock(); n++; a.readLock().unlock(); } }
                }
                """))
        .isEmpty();
  }

  @Test
  void twoInstancesInTheCallersOrderAreACycleOfOneName() {
    String transfer =
        """
        public class Bank {
          int n;
          public static void move(Bank x, Bank y) { synchronized (x) { synchronized (y) { x.n--; y.n++; } } }
        }
        """;
    String chosen =
        """
        public class Chosen {
          int n;
          public static void move(Chosen x, Chosen y) {
            if (x.n < y.n) { synchronized (x) { synchronized (y) { x.n--; } } }
            else { synchronized (y) { synchronized (x) { x.n--; } } }
          }
        }
        """;

    assertThat(cycles(transfer)).containsExactly(List.of("Bank instance"));
    assertThat(cycles(chosen)).isEmpty();
  }

  @Test
  void stripesTakenThroughAHelperAreACycleOfOneName() {
    assertThat(
            cycles(
                """
                import java.util.concurrent.locks.*;
                public class Stripes {
                  final Lock[] all = new Lock[8]; int n;
                  public void both(int i, int j) { take(i); take(j); n++; give(j); give(i); }
                  private void take(int i) { all[i].lock(); }
                  private void give(int i) { all[i].unlock(); }
                }
                """))
        .containsExactly(List.of("Stripes.all[*]"));
  }

  private static List<List<String>> cycles(String source) {
    return Scanned.of(source).program().cycles().stream()
        .map(c -> c.locks().stream().map(LockName::text).toList())
        .toList();
  }
}
