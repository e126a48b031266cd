package duibiao.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The prefixes that are bound to a namespace where the reading stands; to which one, nobody asks.
final class XmlPrefixes {
  private static final Set<String> RESERVED =
      Set.of("http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2000/xmlns/");

  private final List<Binding> bindings = new ArrayList<>();

  private record Binding(String prefix, int depth) {}

  /// Binds a prefix, or the names without one, inside the element at a depth.
  void bind(XmlName name, String namespace, int depth) {
    String prefix = name.hasPrefix() ? name.local() : "";
    Binding binding = new Binding(prefix, depth);
    boolean isEmpty = namespace.isEmpty() && !prefix.isEmpty();
    if (isEmpty
        || RESERVED.contains(namespace)
        || prefix.startsWith("xml")
        || bindings.contains(binding)) {
      throw new Unfamiliar();
    }
    bindings.add(binding);
  }

  boolean isEmpty() {
    return bindings.isEmpty();
  }

  /// Forgets what was bound inside the element at a depth, which closes.
  void close(int depth) {
    while (!bindings.isEmpty() && bindings.getLast().depth() == depth) {
      bindings.removeLast();
    }
  }

  void require(XmlName name) {
    if (name.hasPrefix() && !isBound(name.prefix())) {
      throw new Unfamiliar();
    }
  }

  private boolean isBound(String prefix) {
    for (int at = bindings.size() - 1; at >= 0; at--) {
      if (bindings.get(at).prefix().equals(prefix)) {
        return true;
      }
    }
    return prefix.equals("xml");
  }
}
