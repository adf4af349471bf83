package dev.threadproof.bench.samples;

import dev.threadproof.fixtures.program.LabelledProgram;
import java.util.List;

/**
 * One program of the founding documents.
 *
 * @param program its sources and markers; the name is the package's simple name
 * @param text what its package description says, paragraph by paragraph; the last one names the
 *     documents
 * @param variants sorted by name
 */
record Sample(LabelledProgram program, List<String> text, List<Variant> variants) {

  Sample {
    text = List.copyOf(text);
    variants = List.copyOf(variants);
  }

  /** Number in the list of programs, two digits. */
  String number() {
    return program.name().substring(1, 3);
  }
}
