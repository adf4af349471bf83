package dev.threadproof.engine.model;

import java.util.Optional;

/**
 * A method that a framework calls on a thread of its own.
 *
 * @param what who calls, in the user's words: {@code servlet request}
 * @param concurrent whether it may run several times at once on the same object
 * @param onThread the one thread that makes all calls of this kind, when there is one ({@code event
 *     dispatch thread}): entry points of the same thread never run at the same time
 */
public record EntryPoint(String what, boolean concurrent, Optional<String> onThread) {}
