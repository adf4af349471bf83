package unguardedsharedfield;

import java.util.List;
import java.util.stream.Collectors;

/** Every element is changed by the one thread that has it, and read when the stream has ended. */
public final class ParallelElements {

  public static final class Image {
    private int width = 100;
    private boolean scaled;

    void scale() {
      width /= 2;
      scaled = true;
    }

    public boolean isScaled() {
      return scaled;
    }

    public int width() {
      return width;
    }
  }

  private int done;

  public synchronized List<Image> scaleAll(List<Image> images) {
    images.parallelStream().forEach(Image::scale);
    images.parallelStream().forEach(image -> image.width++);
    done += images.size();
    return images.parallelStream().filter(Image::isScaled).collect(Collectors.toList());
  }

  public synchronized int done() {
    return done;
  }
}
