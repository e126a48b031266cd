package duibiao.report.page;

import duibiao.report.Language;
import duibiao.report.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The sentences of the page in both languages at once.
record Words(Messages zh, Messages en) {

  static Words all() {
    return new Words(Messages.in(Language.ZH), Messages.in(Language.EN));
  }

  /// A sentence with its arguments, each in its language where it is one of [Both].
  Both say(String key, Object... arguments) {
    return new Both(
        zh.say(
            key, Stream.of(arguments).map(one -> one instanceof Both b ? b.zh() : one).toArray()),
        en.say(
            key, Stream.of(arguments).map(one -> one instanceof Both b ? b.en() : one).toArray()));
  }

  /// What is worded elsewhere, in both languages.
  Both of(Function<Messages, String> worded) {
    return new Both(worded.apply(zh), worded.apply(en));
  }

  /// Lists of sentences, which are equally long in both languages.
  List<Both> all(Function<Messages, List<String>> worded) {
    List<String> chinese = worded.apply(zh);
    List<String> english = worded.apply(en);
    return IntStream.range(0, Math.min(chinese.size(), english.size()))
        .mapToObj(i -> new Both(chinese.get(i), english.get(i)))
        .toList();
  }

  /// Several sentences as one text.
  static Both joined(List<Both> sentences) {
    List<String> chinese = new ArrayList<>();
    List<String> english = new ArrayList<>();
    for (Both sentence : sentences) {
      chinese.add(sentence.zh());
      english.add(sentence.en());
    }
    return new Both(String.join("", chinese), String.join(" ", english));
  }

  /// Several words as a list.
  static Both listed(List<Both> words) {
    return new Both(
        words.stream().map(Both::zh).collect(Collectors.joining("\u3001")),
        words.stream().map(Both::en).collect(Collectors.joining(", ")));
  }
}
