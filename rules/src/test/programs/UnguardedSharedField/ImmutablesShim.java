package unguardedsharedfield;

import java.util.ArrayList;
import java.util.List;

/** As Immutables writes defaults that need each other, and its builder with a bit for each field. */
public final class ImmutablesShim {

  private static final byte STAGE_INITIALIZING = -1;
  private static final byte STAGE_UNINITIALIZED = 0;
  private static final byte STAGE_INITIALIZED = 1;

  private final String host;
  private final int port;
  private transient volatile InitShim initShim = new InitShim();

  private ImmutablesShim(Builder builder) {
    this.host = builder.host;
    if (builder.portIsSet()) {
      initShim.port(builder.port);
    }
    this.port = initShim.port();
    this.initShim = null;
  }

  private final class InitShim {
    private byte portBuildStage = STAGE_UNINITIALIZED;
    private int port;

    int port() {
      if (portBuildStage == STAGE_INITIALIZING) throw new IllegalStateException("cycle");
      if (portBuildStage == STAGE_UNINITIALIZED) {
        portBuildStage = STAGE_INITIALIZING;
        this.port = host.length() + 8_000;
        portBuildStage = STAGE_INITIALIZED;
      }
      return this.port;
    }

    void port(int port) {
      this.port = port;
      portBuildStage = STAGE_INITIALIZED;
    }
  }

  public int port() {
    InitShim shim = this.initShim;
    return shim != null ? shim.port() : this.port;
  }

  public static Builder builder() {
    return new Builder();
  }

  public static final class Builder {
    private static final long INIT_BIT_HOST = 0x1L;
    private static final long OPT_BIT_PORT = 0x1L;
    private long initBits = 0x1L;
    private long optBits;

    private String host;
    private int port;

    private Builder() {}

    public final Builder host(String host) {
      this.host = host;
      initBits &= ~INIT_BIT_HOST;
      return this;
    }

    public final Builder port(int port) {
      this.port = port;
      optBits |= OPT_BIT_PORT;
      return this;
    }

    public ImmutablesShim build() {
      if (initBits != 0) {
        throw new IllegalStateException(formatRequiredAttributesMessage());
      }
      return new ImmutablesShim(this);
    }

    private boolean portIsSet() {
      return (optBits & OPT_BIT_PORT) != 0;
    }

    private String formatRequiredAttributesMessage() {
      List<String> attributes = new ArrayList<>();
      if ((initBits & INIT_BIT_HOST) != 0) attributes.add("host");
      return "Cannot build, some of required attributes are not set " + attributes;
    }
  }
}
