package duibiao.conform.indicator;

import java.util.Collection;
import java.util.Set;

/// Words with which a name may end: 完成率 in 培训计划完成率.
final class Endings {
  private final Set<String> words;
  private final int longest;

  Endings(Collection<String> words) {
    this.words = Set.copyOf(words);
    this.longest = words.stream().mapToInt(String::length).max().orElse(0);
  }

  boolean isEndOf(String name) {
    for (int length = Math.min(longest, name.length()); length > 0; length--) {
      if (words.contains(name.substring(name.length() - length))) {
        return true;
      }
    }
    return false;
  }
}
