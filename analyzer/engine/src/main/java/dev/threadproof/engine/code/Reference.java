package dev.threadproof.engine.code;

import dev.threadproof.engine.hierarchy.MethodId;

/** What an instruction names that may run code of the program. */
public sealed interface Reference {

  /** A call, with the opcode of the instruction. */
  record Call(int opcode, MethodId method) implements Reference {}

  /** A method that is made into an object. */
  record Handle(MethodId method) implements Reference {}

  /** An object made, by internal name of its class. */
  record Creation(String type) implements Reference {}
}
