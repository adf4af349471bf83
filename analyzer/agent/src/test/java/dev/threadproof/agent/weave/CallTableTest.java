package dev.threadproof.agent.weave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.agent.runtime.Op;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallTableTest {

  @ParameterizedTest
  @CsvSource({
    "java/lang/Thread,start,START",
    "java/lang/Thread,getName,NONE",
    "java/lang/Object,wait,WAIT",
    "java/util/concurrent/locks/ReentrantLock,lock,LOCK",
    "java/util/concurrent/locks/ReadWriteLock,readLock,PART",
    "java/util/concurrent/locks/StampedLock,readLock,STAMPED_READ",
    "java/util/concurrent/atomic/AtomicInteger,get,ACQUIRE",
    "java/util/concurrent/atomic/AtomicInteger,set,RELEASE",
    "java/util/concurrent/atomic/AtomicInteger,incrementAndGet,BOTH",
    "java/util/concurrent/atomic/AtomicInteger,getPlain,NONE",
    "java/util/concurrent/ConcurrentHashMap,get,READ_CONTENT",
    "java/util/concurrent/ExecutorService,submit,HAND_OVER",
    "java/util/concurrent/ExecutorService,invokeAll,RUN_ALL",
    "java/util/concurrent/CompletableFuture,thenApply,STAGE",
    "java/util/concurrent/CompletableFuture,join,FUTURE",
    "java/util/ArrayList,add,WRITE_CONTENT",
    "java/util/Map,get,READ_CONTENT",
    "java/util/Iterator,next,NONE",
    "java/lang/String,length,NONE",
    "java/lang/Math,max,NONE",
  })
  void knowsWhatACallMeans(String owner, String method, Op op) {
    assertThat(CallTable.read().of(owner, method).op()).isEqualTo(op);
  }
}
