package synccollectioniteration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One thread per client adds itself to the synchronized list; each sends to all of them. */
final class Broadcast {

  private static final List<StringBuffer> CLIENTS = Collections.synchronizedList(new ArrayList<>());

  private static void serve(String name) {
    CLIENTS.add(new StringBuffer(name));
    for (StringBuffer client : CLIENTS) { // EXPECT: SyncCollectionIteration
      client.append(name);
    }
  }

  public static void main(String[] args) {
    for (int i = 0; i < 10; i++) {
      String name = "client " + i;
      new Thread(() -> serve(name)).start();
    }
  }
}
