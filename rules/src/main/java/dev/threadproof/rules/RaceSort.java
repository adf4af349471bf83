package dev.threadproof.rules;

import dev.threadproof.engine.facts.Compound;
import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.model.TypeRole;
import dev.threadproof.engine.program.Actor;
import dev.threadproof.engine.program.FieldRace;
import dev.threadproof.engine.program.Guard;
import dev.threadproof.engine.program.Program;
import dev.threadproof.engine.program.Spin;
import dev.threadproof.engine.program.Use;
import dev.threadproof.engine.summary.Chain;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which rule tells of a race. Several may fit; the first in the order of these constants does, so
 * that no race is told twice: the more is known of what went wrong, the earlier.
 */
enum RaceSort {
  /** What is used after a wait that may have given up; told at the wait. */
  LATE_USE {
    @Override
    boolean fits(Program program, FieldRace race) {
      return TimedJoinTrusted.tells(program, race);
    }
  },

  /** A volatile field is read and written in two steps. */
  VOLATILE_UPDATE {
    @Override
    boolean fits(Program program, FieldRace race) {
      return isUpdate(race, Compound.Kind.VOLATILE);
    }
  },

  /** An atomic variable is read and set in two steps. */
  ATOMIC_UPDATE {
    @Override
    boolean fits(Program program, FieldRace race) {
      return isUpdate(race, Compound.Kind.ATOMIC);
    }
  },

  /** A collection that guards itself is asked and changed in two steps. */
  COLLECTION_UPDATE {
    @Override
    boolean fits(Program program, FieldRace race) {
      return isUpdate(race, Compound.Kind.COLLECTION);
    }
  },

  /** A static field is set by whoever finds it null. */
  LAZY {
    @Override
    boolean fits(Program program, FieldRace race) {
      return isUpdate(race, Compound.Kind.LAZY);
    }
  },

  /** Every object guards a static field with a lock of its own. */
  INSTANCE_LOCK {
    @Override
    boolean fits(Program program, FieldRace race) {
      return race.kind() == FieldRace.Kind.INSTANCE_GUARD;
    }
  },

  /** A synchronized wrapper is walked over without its lock. */
  ITERATION {
    @Override
    boolean fits(Program program, FieldRace race) {
      return race.kind() == FieldRace.Kind.ITERATION;
    }
  },

  /** Against the guard that the source declares. */
  DECLARED {
    @Override
    boolean fits(Program program, FieldRace race) {
      return race.kind() == FieldRace.Kind.DECLARED_GUARD;
    }
  },

  /** One object serves all requests of a framework. */
  FRAMEWORK {
    @Override
    boolean fits(Program program, FieldRace race) {
      return race.kind() == FieldRace.Kind.FRAMEWORK;
    }
  },

  /** What a volatile field holds is changed in place. */
  VOLATILE_CONTENT {
    @Override
    boolean fits(Program program, FieldRace race) {
      return race.kind() == FieldRace.Kind.VOLATILE_CONTENT;
    }
  },

  /** Both sides hold a lock, but not the same, or both only a read lock. */
  DIFFERENT {
    @Override
    boolean fits(Program program, FieldRace race) {
      return race.kind() == FieldRace.Kind.INCONSISTENT_GUARD
          && isMeant(race.outlier())
          && isMeant(race.partner());
    }
  },

  /** A loop does nothing but wait for the field. */
  SPIN {
    @Override
    boolean fits(Program program, FieldRace race) {
      boolean plain =
          race.kind() == FieldRace.Kind.POLLED || race.kind() == FieldRace.Kind.INCONSISTENT_GUARD;
      return plain && spinning(program, race).filter(u -> u.guards().isEmpty()).isPresent();
    }
  },

  /** A lock is held at some accesses and not at others. */
  INCONSISTENT {
    @Override
    boolean fits(Program program, FieldRace race) {
      return race.kind() == FieldRace.Kind.INCONSISTENT_GUARD;
    }
  },

  /** A loop asks the field between other things, or a flag is set without the lock. */
  POLLED {
    @Override
    boolean fits(Program program, FieldRace race) {
      return race.kind() == FieldRace.Kind.POLLED;
    }
  },

  /** A step of a parallel stream or of an asynchronous computation writes what others use. */
  STEP {
    @Override
    boolean fits(Program program, FieldRace race) {
      return stepping(program, race).isPresent();
    }
  },

  /** The content of a collection, builder or the like that leaves locking to others. */
  CONTAINER {
    @Override
    boolean fits(Program program, FieldRace race) {
      return race.use().content() && !race.use().field().descriptor().startsWith("[");
    }
  },

  /** Any other field. */
  UNGUARDED {
    @Override
    boolean fits(Program program, FieldRace race) {
      return true;
    }
  };

  abstract boolean fits(Program program, FieldRace race);

  /** The program's races of this sort. */
  List<FieldRace> of(Program program) {
    return program.races().stream().filter(r -> sort(program, r) == this).toList();
  }

  private static RaceSort sort(Program program, FieldRace race) {
    for (RaceSort sort : values()) {
      if (sort.fits(program, race)) {
        return sort;
      }
    }
    throw new IllegalStateException("a race of no sort");
  }

  /** Whether a lock of the object or of a class was taken for the access. */
  private static boolean isMeant(Use use) {
    return use.meant().stream()
        .anyMatch(g -> g.relation() == Guard.Relation.OWN || g.relation() == Guard.Relation.GLOBAL);
  }

  private static boolean isUpdate(FieldRace race, Compound.Kind kind) {
    return race.outlier().compound().filter(c -> c.kind() == kind).isPresent();
  }

  /** The side of the race that waits for the field in a loop that does nothing else. */
  static Optional<Use> spinning(Program program, FieldRace race) {
    return Stream.of(race.outlier(), race.partner())
        .filter(u -> !u.write() && spins(program, race, u))
        .findFirst();
  }

  private static boolean spins(Program program, FieldRace race, Use use) {
    return loop(program, race, use).isPresent();
  }

  /** Where the loop that waits looks at the field, or calls what looks at it. */
  static Optional<Site> loop(Program program, FieldRace race, Use use) {
    return Stream.concat(Stream.of(use.site()), Chain.sites(use.chain()).stream())
        .filter(s -> program.spins().contains(new Spin(s.method(), race.use().field())))
        .findFirst();
  }

  /** The side of the race that writes in a step of a stream or of an asynchronous computation. */
  static Optional<Use> stepping(Program program, FieldRace race) {
    return Stream.of(race.outlier(), race.partner())
        .filter(u -> u.write() && isStep(program, u))
        .findFirst();
  }

  private static boolean isStep(Program program, Use use) {
    return use.actor() instanceof Actor.Started started
        && program
            .models()
            .roles(program.hierarchy().superTypes(started.via().owner()))
            .contains(TypeRole.PIPELINE);
  }
}
