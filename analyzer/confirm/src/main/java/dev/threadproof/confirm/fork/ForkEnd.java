package dev.threadproof.confirm.fork;

/**
 * How a command ended.
 *
 * @param exitCode its exit code; meaningless when it was stopped
 * @param stopped whether it was ended because its time was up
 * @param output the beginning and the end of what it printed, both streams together
 * @param printed how many bytes it printed
 */
public record ForkEnd(int exitCode, boolean stopped, String output, long printed) {}
