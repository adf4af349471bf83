/**
 * Method bodies as instruction lists with their control flow, and what can be read off them without
 * interpretation.
 *
 * <p>Bodies are parsed once, bodies without any event (a field, a call, a monitor, a new object, a
 * reference stored in an array or returned) are not kept, and a body is given up after it has been
 * summarised. For the engine only. Start at {@link dev.threadproof.engine.code.CodeReader}.
 */
@NullMarked
package dev.threadproof.engine.code;

import org.jspecify.annotations.NullMarked;
