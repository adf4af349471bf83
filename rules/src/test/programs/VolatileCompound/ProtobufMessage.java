package volatilecompound;

import java.nio.charset.StandardCharsets;

/**
 * As protoc writes a message: a volatile field holds a text or its bytes, each replaced by the
 * other for a time; sizes, hashes and checks are memoised, a byte or an int each.
 */
public final class ProtobufMessage {

  private static volatile ProtobufMessage defaultInstance;

  private volatile Object name_;
  private byte memoizedIsInitialized = -1;
  private int memoizedSize = -1;
  private int memoizedHashCode;

  private ProtobufMessage(Object name) {
    this.name_ = name;
  }

  public static ProtobufMessage getDefault() {
    ProtobufMessage parser = defaultInstance;
    if (parser == null) {
      synchronized (ProtobufMessage.class) {
        parser = defaultInstance;
        if (parser == null) {
          parser = new ProtobufMessage("");
          defaultInstance = parser;
        }
      }
    }
    return parser;
  }

  public String getName() {
    Object ref = name_;
    if (ref instanceof String) {
      return (String) ref;
    } else {
      byte[] bs = (byte[]) ref;
      String s = new String(bs, StandardCharsets.UTF_8);
      if (!s.isEmpty()) {
        name_ = s;
      }
      return s;
    }
  }

  public byte[] getNameBytes() {
    Object ref = name_;
    if (ref instanceof String) {
      byte[] b = ((String) ref).getBytes(StandardCharsets.UTF_8);
      name_ = b;
      return b;
    } else {
      return (byte[]) ref;
    }
  }

  public boolean isInitialized() {
    byte isInitialized = memoizedIsInitialized;
    if (isInitialized == 1) return true;
    if (isInitialized == 0) return false;
    memoizedIsInitialized = 1;
    return true;
  }

  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    size += getNameBytes().length;
    memoizedSize = size;
    return size;
  }

  @Override
  public boolean equals(Object obj) {
    return obj instanceof ProtobufMessage && getName().equals(((ProtobufMessage) obj).getName());
  }

  @Override
  public int hashCode() {
    if (memoizedHashCode != 0) {
      return memoizedHashCode;
    }
    int hash = 41;
    hash = 19 * hash + getName().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
}
