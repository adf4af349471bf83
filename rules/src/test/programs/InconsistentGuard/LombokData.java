package inconsistentguard;

/** As Lombok writes {@code @Data}: getters, setters, equals and hashCode of a bean, no lock at all. */
public class LombokData {

  private String name;
  private int size;

  public LombokData() {}

  public String getName() {
    return this.name;
  }

  public int getSize() {
    return this.size;
  }

  public void setName(final String name) {
    this.name = name;
  }

  public void setSize(final int size) {
    this.size = size;
  }

  @Override
  public boolean equals(final Object o) {
    if (o == this) return true;
    if (!(o instanceof LombokData)) return false;
    final LombokData other = (LombokData) o;
    if (!other.canEqual((Object) this)) return false;
    if (this.getSize() != other.getSize()) return false;
    final Object this$name = this.getName();
    final Object other$name = other.getName();
    return this$name == null ? other$name == null : this$name.equals(other$name);
  }

  protected boolean canEqual(final Object other) {
    return other instanceof LombokData;
  }

  @Override
  public int hashCode() {
    final int PRIME = 59;
    int result = 1;
    result = result * PRIME + this.getSize();
    final Object $name = this.getName();
    return result * PRIME + ($name == null ? 43 : $name.hashCode());
  }
}
