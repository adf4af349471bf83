package dev.threadproof.engine.program;

import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.Limit;
import java.util.List;

/**
 * The program picture that rules read.
 *
 * @param classes number of target classes analysed
 */
public record Program(List<Diagnostic> diagnostics, List<Limit> limits, int classes) {}
