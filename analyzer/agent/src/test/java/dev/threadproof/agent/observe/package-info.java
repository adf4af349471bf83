/** What the agent witnesses when it only looks on, and that it changes nothing. */
@NullMarked
package dev.threadproof.agent.observe;

import org.jspecify.annotations.NullMarked;
