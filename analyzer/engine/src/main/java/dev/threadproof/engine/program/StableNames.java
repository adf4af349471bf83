package dev.threadproof.engine.program;

import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.hierarchy.ClassInfo;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.PathText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that stay the same when the text around them is edited or another compiler is used: without
 * the numbers of lambdas, anonymous and local classes, and without the names of captured locals.
 *
 * <p>A lambda goes by the method that it stands in, an anonymous class by that and by what it
 * extends: {@code bank.Bank#close()V/lambda}, {@code bank.Bank$close$Runnable}. Works on the text
 * of identities, so that no rule has to think of it; names with nothing fragile in them stay.
 */
public final class StableNames {

  /** {@code bank.Bank#close()V} or {@code bank.Bank#lock}. */
  private static final Pattern MEMBER = Pattern.compile("([^#()\\s]+)#([^#(\\s]+)(\\(.*)?");

  private static final Pattern NUMBERED =
      Pattern.compile("[\\w./$]*\\$\\d[\\w$]*", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern CAPTURED =
      Pattern.compile("\\b(val|this|arg)\\$\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  private final Hierarchy hierarchy;
  private final Homes homes;

  StableNames(Hierarchy hierarchy, Homes homes) {
    this.hierarchy = hierarchy;
    this.homes = homes;
  }

  /** The finding's identity in such names. */
  public List<String> identity(Finding finding) {
    String type = finding.location().className();
    String packageName = type.substring(0, type.lastIndexOf('.') + 1);
    return finding.identity().stream().map(part -> part(part, packageName)).toList();
  }

  private String part(String part, String packageName) {
    Matcher member = MEMBER.matcher(part);
    if (!member.matches() || member.group(3) == null) {
      return text(part, packageName);
    }
    String owner = member.group(1);
    MethodId method = new MethodId(owner.replace('.', '/'), member.group(2), member.group(3));
    Optional<MethodId> home = homes.ofLambda(method);
    String signature = signature(home.orElse(method), home.isPresent(), packageName);
    return text(owner, packageName) + "#" + signature + (home.isPresent() ? "/lambda" : "");
  }

  /**
   * Without parameters for a constructor that stands for all (an initializer is copied into each)
   * or that takes what a local class captures, in an order of the compiler's.
   */
  private String signature(MethodId method, boolean lambda, String packageName) {
    boolean counted = NumberedClass.of(method.owner()).isPresent();
    boolean bare = method.name().equals("<init>") && (lambda || counted);
    return bare ? method.name() : method.name() + text(method.descriptor(), packageName);
  }

  private String text(String text, String packageName) {
    String named =
        NUMBERED
            .matcher(text)
            .replaceAll(token -> Matcher.quoteReplacement(type(token.group(), packageName)));
    return CAPTURED.matcher(named).replaceAll("$1\\$");
  }

  /** A class by its name with dots or slashes, whole, without its package, or as a descriptor. */
  private String type(String name, String packageName) {
    for (String candidate : List.of(name, packageName + name, name.substring(1))) {
      String internal = candidate.replace('.', '/');
      if (hierarchy.find(internal).isPresent()) {
        int start = name.length() - Math.min(name.length(), candidate.length());
        String stable = stable(internal);
        String shown = name.indexOf('/') >= 0 ? stable : Names.className(stable);
        boolean whole = candidate.length() <= name.length();
        return name.substring(0, start) + (whole ? shown : PathText.simpleName(stable));
      }
    }
    return name;
  }

  private String stable(String internalName) {
    Optional<NumberedClass> numbered = NumberedClass.of(internalName);
    if (numbered.isEmpty()) {
      return internalName;
    }
    NumberedClass type = numbered.get();
    String outer = stable(type.outer());
    if (!type.local().isEmpty()) {
      return outer + "$" + type.local() + type.inner();
    }
    String itself = internalName.substring(0, internalName.length() - type.inner().length());
    String home = homes.ofAnonymous(itself).map(MethodId::name).orElse("");
    return outer + "$" + home + "$" + supertype(itself) + type.inner();
  }

  private String supertype(String internalName) {
    return hierarchy
        .find(internalName)
        .map(StableNames::extended)
        .map(
            type ->
                PathText.simpleName(NumberedClass.of(type).map(NumberedClass::local).orElse(type)))
        .orElse("");
  }

  private static String extended(ClassInfo type) {
    String superName = type.superName();
    boolean plain = superName == null || superName.equals("java/lang/Object");
    return plain && !type.interfaces().isEmpty()
        ? type.interfaces().get(0)
        : String.valueOf(superName);
  }
}
