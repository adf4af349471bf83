package dev.threadproof.confirm.driver;

/**
 * A method that one of the threads calls.
 *
 * @param className binary name of the class that declares it
 * @param method its name, {@code <init>} for a constructor
 * @param descriptor its descriptor
 */
public record Entry(String className, String method, String descriptor) {

  static Entry parse(String text) {
    String[] words = text.split(" ", -1);
    if (words.length != 3) {
      throw new IllegalArgumentException("'" + text + "' is not class, method and descriptor");
    }
    return new Entry(words[0], words[1], words[2]);
  }

  String text() {
    return className + " " + method + " " + descriptor;
  }

  @Override
  public String toString() {
    return className + "." + method;
  }
}
