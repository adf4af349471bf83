package dev.threadproof.agent.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A program of a few threads that go through the same parts in the same order. Each part has data
 * and a guard of its own, so that what one part orders, it orders for itself only: an access whose
 * guard is removed is ordered with the others by nothing, whatever the schedule.
 *
 * @param name its class, in package {@code gen}
 * @param source its text
 * @param racing the one field that races, as the agent names it; empty if none does
 * @param guards names of its guards, the removed one marked
 */
record RandomProgram(String name, String source, String racing, List<String> guards) {

  static final String PACKAGE = "gen";

  /** The program of that seed, free of races. */
  static RandomProgram guarded(long seed) {
    return new Draft("Safe" + seed, seed).write(false);
  }

  /** The program of that seed with one guard removed. */
  static RandomProgram unguarded(long seed) {
    return new Draft("Racy" + seed, seed).write(true);
  }

  private static final class Draft {
    private static final int NONE = -1;

    private final String name;
    private final Random random;
    private final int threads;
    private final List<Guard> parts = new ArrayList<>();
    private final StringBuilder members = new StringBuilder();
    private final List<StringBuilder> calls = new ArrayList<>();

    Draft(String name, long seed) {
      this.name = name;
      this.random = new Random(seed);
      this.threads = 2 + random.nextInt(3);
      List<Guard> guards = Guard.all();
      int count = 3 + random.nextInt(4);
      for (int i = 0; i < count; i++) {
        parts.add(guards.get(random.nextInt(guards.size())));
      }
      for (int i = 0; i < threads; i++) {
        calls.add(new StringBuilder());
      }
    }

    RandomProgram write(boolean remove) {
      int removed = remove ? removable() : NONE;
      List<String> names = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        part(i, i == removed);
        names.add(parts.get(i).name() + (i == removed ? " removed" : ""));
      }
      return new RandomProgram(
          name, text(), removed == NONE ? "" : racing(removed), List.copyOf(names));
    }

    // A program that drew only guards that cannot be removed gets one that can.
    private int removable() {
      int start = random.nextInt(parts.size());
      for (int i = 0; i < parts.size(); i++) {
        int candidate = (start + i) % parts.size();
        if (parts.get(candidate).removable()) {
          return candidate;
        }
      }
      List<Guard> guards = Guard.all().stream().filter(Guard::removable).toList();
      parts.add(guards.get(random.nextInt(guards.size())));
      return parts.size() - 1;
    }

    private String racing(int part) {
      String field = fill(parts.get(part).field(), part);
      if (field.endsWith("[]")) {
        return "array element";
      }
      return PACKAGE + "." + name + (field.contains(".") ? "$" : ".") + field;
    }

    private void part(int number, boolean removed) {
      Guard guard = parts.get(number);
      members.append(fill(guard.code("fields").orElse(""), number));
      int first = random.nextInt(threads);
      int second = (first + 1 + random.nextInt(threads - 1)) % threads;
      // One thread ignores the guard: of those that play the role, the first drawn.
      int ignoring = removed ? (guard.removedRole().equals("others") ? second : first) : NONE;
      for (int thread = 0; thread < threads; thread++) {
        String role = guard.role(thread == first, thread == second);
        String code = guard.code(thread == ignoring ? role + " without" : role).orElse("");
        method("part" + number + "of" + thread, fill(code, number));
        calls.get(thread).append("      part%dof%d();\n".formatted(number, thread));
      }
    }

    private void method(String method, String body) {
      members.append(
          """
          private long %s() throws Exception {
            long sink = 0;
          %sreturn sink;
          }
          """
              .formatted(method, body));
    }

    private String fill(String code, int number) {
      return code.replace("#", Integer.toString(number))
          .replace("%CLASS%", name)
          .replace("%N%", Integer.toString(threads));
    }

    private String text() {
      StringBuilder cases = new StringBuilder();
      for (int i = 0; i < threads; i++) {
        cases.append("    if (number == %d) {\n%s    }\n".formatted(i, calls.get(i)));
      }
      return """
      package gen;
      import java.lang.invoke.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.concurrent.atomic.*;
      import java.util.concurrent.locks.*;
      public final class NAME {
      MEMBERS
        private void thread(int number) {
          try {
      CASES
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        }
        public static void main(String[] args) throws Exception {
          NAME program = new NAME();
          Thread[] threads = new Thread[COUNT];
          for (int i = 0; i < threads.length; i++) {
            int number = i;
            threads[i] = new Thread(() -> program.thread(number));
            threads[i].start();
          }
          for (Thread thread : threads) {
            thread.join();
          }
        }
      }
      """
          .replace("NAME", name)
          .replace("COUNT", Integer.toString(threads))
          .replace("CASES", cases)
          .replace("MEMBERS", members);
    }
  }
}
