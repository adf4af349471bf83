package lockordercycle;

import java.util.ArrayList;
import java.util.List;

/** add() holds the folder and wants the file; delete() holds the file and wants the folder. */
public final class ParentAndChild {

  private ParentAndChild() {}

  public static final class Folder {
    private final List<Leaf> leaves = new ArrayList<>();

    public synchronized void add(Leaf leaf) {
      leaves.add(leaf);
      leaf.folder(this); // EXPECT: LockOrderCycle
    }

    public synchronized void remove(Leaf leaf) {
      leaves.remove(leaf);
    }
  }

  public static final class Leaf {
    private Folder folder;

    public synchronized void folder(Folder newFolder) {
      folder = newFolder;
    }

    public synchronized void delete() {
      if (folder != null) {
        folder.remove(this);
        folder = null;
      }
    }
  }
}
