package dev.threadproof.engine.facts;

/**
 * What is known of an update that is not one step: a variable that guards itself is asked, and then
 * changed as the answer decides, so that another thread may come between.
 *
 * @param kind of variable
 * @param question where it is asked
 * @param asked the method that asks; the field's name for a volatile field
 * @param changed the method that changes; the field's name for a volatile field
 * @param computed whether the new value is computed from the answer, not only made because of it
 * @param fresh whether the new value is an object made for it
 * @param value internal name of the new value's type; empty when there is none or it is no object
 */
public record Compound(
    Kind kind,
    Site question,
    String asked,
    String changed,
    boolean computed,
    boolean fresh,
    String value) {

  /** The kinds of variables that guard themselves. */
  public enum Kind {
    /** A volatile field. */
    VOLATILE,
    /** A variable of {@code java.util.concurrent.atomic}. */
    ATOMIC,
    /** A concurrent or synchronized collection. */
    COLLECTION,
    /** A plain static field that is set where it is found to be null. */
    LAZY
  }
}
