package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.LocalContainer;
import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.hierarchy.ClassInfo;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.PathText;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/** Methods, fields and sites in the user's names. */
public final class Names {

  private final Hierarchy hierarchy;

  Names(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /** The place of an instruction. */
  public Location location(Site site) {
    MethodId method = site.method();
    return new Location(
        className(method.owner()),
        member(method),
        method.descriptor(),
        sourceFile(method.owner()),
        site.line());
  }

  /** The place of a field's declaration. */
  public Location location(FieldId field) {
    return new Location(className(field.owner()), field.name(), "", sourceFile(field.owner()), 0);
  }

  /** {@code Bank.transfer}. */
  public static String shortName(MethodId method) {
    String simple = PathText.simpleName(method.owner());
    if (method.name().equals("<init>")) {
      return "new " + simple;
    } else if (method.name().startsWith("lambda$")) {
      return "lambda in " + simple + "." + method.name().split("\\$", -1)[1];
    }
    return simple + "." + method.name();
  }

  /** {@code Account.balance}; {@code hits in Crawler.run} of a local variable. */
  public static String shortName(FieldId field) {
    String owner = PathText.simpleName(field.owner());
    int local = field.name().indexOf(LocalContainer.MARK);
    return local < 0
        ? owner + "." + field.name()
        : field.name().substring(local + 1)
            + " in "
            + owner
            + "."
            + field.name().substring(0, local);
  }

  public static String className(String internalName) {
    return internalName.replace('/', '.');
  }

  /** {@code transfer(Account, Account, long)}. */
  public static String member(MethodId method) {
    String arguments =
        Arrays.stream(Type.getArgumentTypes(method.descriptor()))
            .map(Names::simple)
            .collect(Collectors.joining(", "));
    return method.name() + "(" + arguments + ")";
  }

  private static String simple(Type type) {
    String name = type.getClassName();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private String sourceFile(String owner) {
    return hierarchy.find(owner).map(ClassInfo::sourceFile).orElse("");
  }
}
