package dev.threadproof.engine.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words for effects in a model file, and how what follows each is written. */
enum EffectKind {
  ACQUIRE(Shape.OPERAND),
  ACQUIRE_SHARED(Shape.OPERAND),
  TRY_ACQUIRE(Shape.OPERAND),
  TRY_ACQUIRE_SHARED(Shape.OPERAND),
  RELEASE(Shape.OPERAND),
  RELEASE_SHARED(Shape.OPERAND),
  RELEASE_HELD(Shape.OPERAND),
  CONVERT(Shape.PART),
  PART(Shape.PART),
  WAIT(Shape.OPERAND),
  TIMED_WAIT(Shape.OPERAND),
  SIGNAL(Shape.OPERAND),
  SIGNAL_ALL(Shape.OPERAND),
  SPAWN(Shape.OPERAND),
  FOLLOW(Shape.OPERAND),
  RUN_NOW(Shape.OPERAND),
  RUN_EACH(Shape.OPERAND),
  KEEP(Shape.OPERAND),
  JOIN(Shape.OPERAND),
  TIMED_JOIN(Shape.OPERAND),
  READ(Shape.OPERAND),
  WRITE(Shape.OPERAND),
  STORE(Shape.STORE),
  COPY(Shape.STORE),
  LOAD(Shape.OPERAND),
  VIEW(Shape.OPERAND),
  SAME(Shape.OPERAND),
  ARRIVE(Shape.OPERAND),
  TAKE_PERMIT(Shape.OPERAND),
  TRY_PERMIT(Shape.OPERAND),
  GIVE_PERMIT(Shape.OPERAND),
  PERMITS(Shape.OPERAND),
  THREADS(Shape.OPERAND),
  END(Shape.OPERAND),
  CLEAR(Shape.OPERAND),
  WITHDRAW(Shape.OPERAND),
  TELL_HELD(Shape.OPERAND),
  TELL_ALIVE(Shape.OPERAND),
  INTERRUPT(Shape.OPERAND),
  OPTIMISTIC(Shape.OPERAND),
  VALIDATE(Shape.OPERAND),
  PUBLISH(Shape.OPERAND),
  OBSERVE(Shape.OPERAND),
  ASK(Shape.OPERAND),
  CHANGE(Shape.OPERAND),
  SETTLE(Shape.OPERAND),
  BLOCKING(Shape.TEXT),
  CURRENT(Shape.WORD),
  OWN_THREAD(Shape.WORD),
  FRESH(Shape.WORD),
  SYNCHRONIZED(Shape.WORD),
  SERIAL(Shape.WORD),
  BOUNDED(Shape.WORD),
  NEEDS_END(Shape.WORD),
  PURE(Shape.WORD),
  QUIET(Shape.WORD),
  NO_THROW(Shape.WORD);

  /** What follows the word. */
  enum Shape {
    /** Nothing. */
    WORD,
    /** {@code this}, {@code arg0}, {@code args} or {@code result}. */
    OPERAND,
    /** {@code arg0 into this}. */
    STORE,
    /** {@code read of this}. */
    PART,
    /** Free words. */
    TEXT
  }

  private final Shape shape;
  private final String word;

  EffectKind(Shape shape) {
    this.shape = shape;
    this.word = name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Shape shape() {
    return shape;
  }

  String word() {
    return word;
  }

  static Optional<EffectKind> named(String word) {
    for (EffectKind kind : values()) {
      if (kind.word.equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(EffectKind::word).toList();
  }

  /**
   * The effect itself.
   *
   * @param operand the (first) operand; ignored by kinds without one
   * @param target where a stored value goes; ignored by all others
   * @param text a part's name or what blocks; ignored by all others
   */
  Effect effect(Operand operand, Operand target, String text) {
    return switch (this) {
      case ACQUIRE -> new Effect.Acquire(operand, Effect.Mode.EXCLUSIVE);
      case ACQUIRE_SHARED -> new Effect.Acquire(operand, Effect.Mode.SHARED);
      case TRY_ACQUIRE -> new Effect.TryAcquire(operand, Effect.Mode.EXCLUSIVE);
      case TRY_ACQUIRE_SHARED -> new Effect.TryAcquire(operand, Effect.Mode.SHARED);
      case RELEASE -> new Effect.Release(operand, Effect.Mode.EXCLUSIVE);
      case RELEASE_SHARED -> new Effect.Release(operand, Effect.Mode.SHARED);
      case RELEASE_HELD -> new Effect.ReleaseHeld(operand);
      case CONVERT -> new Effect.Convert(operand, text);
      case PART -> new Effect.Part(operand, text);
      case WAIT -> new Effect.Wait(operand, false);
      case TIMED_WAIT -> new Effect.Wait(operand, true);
      case SIGNAL -> new Effect.Signal(operand, false);
      case SIGNAL_ALL -> new Effect.Signal(operand, true);
      case SPAWN -> new Effect.Spawn(operand);
      case FOLLOW -> new Effect.Follow(operand);
      case RUN_NOW -> new Effect.RunNow(operand);
      case RUN_EACH -> new Effect.RunEach(operand);
      case KEEP -> new Effect.Keep(operand);
      case JOIN -> new Effect.Join(operand, false);
      case TIMED_JOIN -> new Effect.Join(operand, true);
      case READ -> new Effect.ReadContent(operand);
      case WRITE -> new Effect.WriteContent(operand);
      case STORE -> new Effect.Store(operand, target, false);
      case COPY -> new Effect.Store(operand, target, true);
      case LOAD -> new Effect.Load(operand);
      case VIEW -> new Effect.View(operand);
      case SAME -> new Effect.Same(operand);
      case ARRIVE -> new Effect.Arrive(operand);
      case TAKE_PERMIT -> new Effect.TakePermit(operand);
      case TRY_PERMIT -> new Effect.TryPermit(operand);
      case GIVE_PERMIT -> new Effect.GivePermit(operand);
      case PERMITS -> new Effect.Permits(operand);
      case THREADS -> new Effect.Threads(operand);
      case END -> new Effect.End(operand);
      case CLEAR -> new Effect.Clear(operand);
      case WITHDRAW -> new Effect.Withdraw(operand);
      case TELL_ALIVE -> new Effect.TellAlive(operand);
      case TELL_HELD -> new Effect.TellHeld(operand);
      case INTERRUPT -> new Effect.Interrupt(operand);
      case OPTIMISTIC -> new Effect.Optimistic(operand);
      case VALIDATE -> new Effect.Validate(operand);
      case PUBLISH -> new Effect.Publish(operand);
      case OBSERVE -> new Effect.Observe(operand);
      case ASK -> new Effect.Ask(operand);
      case CHANGE -> new Effect.Change(operand, false);
      case SETTLE -> new Effect.Change(operand, true);
      case BLOCKING -> new Effect.Blocking(text);
      case CURRENT -> new Effect.Current();
      case OWN_THREAD -> new Effect.OwnThread();
      case FRESH -> new Effect.Fresh();
      case SYNCHRONIZED -> new Effect.Synchronized();
      case SERIAL -> new Effect.Serial();
      case BOUNDED -> new Effect.Bounded();
      case NEEDS_END -> new Effect.NeedsEnd();
      case PURE -> new Effect.Pure();
      case QUIET -> new Effect.Quiet();
      case NO_THROW -> new Effect.NoThrow();
    };
  }
}
