package instanceordercycle;

/** a.mergeFrom(b) holds a and wants b; b.mergeFrom(a) holds b and wants a. */
public final class MergeFrom {

  private int size;

  public synchronized int size() {
    return size;
  }

  public synchronized void mergeFrom(MergeFrom other) {
    size += other.size(); // EXPECT: InstanceOrderCycle
  }
}
