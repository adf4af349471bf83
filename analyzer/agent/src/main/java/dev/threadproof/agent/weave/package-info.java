/**
 * Puts calls of the runtime's hooks into class files as they are loaded. Lives in a class loader of
 * its own, knows ASM, and loads no class of the program. Nobody comes in but {@code Premain}, by
 * name. Start at {@link dev.threadproof.agent.weave.Weaver}, then {@code ClassWeaver}.
 */
@NullMarked
package dev.threadproof.agent.weave;

import org.jspecify.annotations.NullMarked;
