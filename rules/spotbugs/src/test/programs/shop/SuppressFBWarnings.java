package edu.umd.cs.findbugs.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands in for SpotBugs' annotation, which the test's compiler does not see. */
@Retention(RetentionPolicy.CLASS)
public @interface SuppressFBWarnings {
  String[] value();

  String justification() default "";
}
