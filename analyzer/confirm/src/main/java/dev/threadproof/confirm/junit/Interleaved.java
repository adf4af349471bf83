package dev.threadproof.confirm.junit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test method that runs several times in JVMs of its own, under the agent. It fails when the
 * agent sees a race, a deadlock, a lock that nobody can give back or a waiter that nobody can wake,
 * or when the method fails itself.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InterleavedExtension.class)
public @interface Interleaved {

  /** How many runs, each with another seed. */
  int runs() default 5;

  /** Seed of the first run; the next ones count up. */
  long seed() default 1;

  /** Seconds for one run; after that it is ended, and the test fails. */
  int seconds() default 30;
}
