package dev.threadproof.engine.code;

import java.util.List;

/**
 * What one look at a class's code found.
 *
 * @param methods those with bodies worth interpreting, in class file order
 * @param stores into fields, by all its methods
 */
public record ClassCode(List<MethodSource> methods, FieldStores stores) {

  public ClassCode {
    methods = List.copyOf(methods);
  }
}
