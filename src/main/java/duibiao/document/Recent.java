package duibiao.document;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// The answers to what was asked lately, for questions that forms ask again and again. It forgets
/// all of them when there are many, and any number of threads may share it.
public final class Recent<Q, A> {
  private static final int MANY = 4096;
  private final Map<Q, A> answers = new ConcurrentHashMap<>();
  private final Function<Q, A> finder;

  public Recent(Function<Q, A> finder) {
    this.finder = finder;
  }

  public A get(Q question) {
    if (answers.size() >= MANY) {
      answers.clear();
    }
    return answers.computeIfAbsent(question, finder);
  }
}
