package dev.threadproof.source;

/**
 * Lines of a source file that belong together.
 *
 * @param uri relative to the directory the scan was started in, {@code /}-separated
 * @param first 1-based
 * @param last 1-based, inclusive
 */
public record MemberLines(String uri, int first, int last) {}
