package dev.threadproof.agent.weave;

import dev.threadproof.agent.plan.Point;
import dev.threadproof.agent.runtime.Op;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** A call instruction and what it means. */
record Call(
    int opcode,
    String owner,
    String name,
    String descriptor,
    boolean isInterface,
    CallTable.Meaning meaning) {

  boolean isStatic() {
    return opcode == Opcodes.INVOKESTATIC;
  }

  Type[] arguments() {
    return Type.getArgumentTypes(descriptor);
  }

  Type result() {
    return Type.getReturnType(descriptor);
  }

  /** The kind of point in a plan that means this call. */
  Point.Kind kind() {
    return switch (meaning.op()) {
      case LOCK,
          LOCK_INTERRUPTIBLY,
          TRY_LOCK,
          STAMPED_READ,
          STAMPED_WRITE,
          STAMPED_TRY_READ,
          STAMPED_TRY_WRITE ->
          Point.Kind.ACQUIRE;
      case UNLOCK, STAMPED_UNLOCK, STAMPED_UNLOCK_READ, STAMPED_UNLOCK_WRITE -> Point.Kind.RELEASE;
      case SIGNAL -> Point.Kind.SIGNAL;
      case READ_CONTENT -> Point.Kind.READ;
      case WRITE_CONTENT -> Point.Kind.WRITE;
      default -> Point.Kind.CALL;
    };
  }

  /** Whether it reads or changes a collection, buffer or the like. */
  boolean touches() {
    return meaning.op() == Op.READ_CONTENT || meaning.op() == Op.WRITE_CONTENT;
  }

  /** Whether the runtime wants to know what the call returned. */
  boolean resultMatters() {
    return switch (meaning.op()) {
      case TRY_LOCK,
          PART,
          STAMPED_READ,
          STAMPED_WRITE,
          STAMPED_TRY_READ,
          STAMPED_TRY_WRITE,
          STAMPED_OPTIMISTIC,
          HAND_OVER,
          FORK ->
          result().getSort() != Type.VOID;
      default -> false;
    };
  }

  /** Whether the call may run its arguments elsewhere. */
  boolean handsOver() {
    return switch (meaning.op()) {
      case HAND_OVER, STREAM, STAGE, RUN_ALL -> true;
      default -> false;
    };
  }
}
