package duibiao.reading;

import duibiao.reading.DatePicture.Field;
import duibiao.reading.DatePicture.Signs;
import duibiao.reading.FormatSection.Condition;
import duibiao.reading.FormatSection.Picture;
import duibiao.reading.FormatToken.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a number format such as `#,##0.00_);[Red]\(#,##0.00\)` into what its sections mean.
final class FormatCode {
  private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)\\s*(.+)");

  private static final int LONGEST = 255;

  private FormatCode() {}

  /// What a format means; one that is longer than any program writes means nothing.
  static CellFormat parse(String code, DateSystem dates) {
    if (code.length() > LONGEST) {
      return CellFormat.general(dates);
    }
    List<FormatSection> sections = new ArrayList<>();
    List<FormatToken> section = new ArrayList<>();
    for (FormatToken token : FormatToken.scan(code)) {
      if (token.kind() == Kind.SEMICOLON) {
        sections.add(section(section));
        section = new ArrayList<>();
      } else {
        section.add(token);
      }
    }
    sections.add(section(section));
    return new CellFormat(code, sections, dates);
  }

  private static FormatSection section(List<FormatToken> tokens) {
    return new FormatSection(condition(tokens), picture(tokens));
  }

  private static Optional<Condition> condition(List<FormatToken> tokens) {
    return tokens.stream()
        .filter(token -> token.kind() == Kind.CONDITION)
        .map(token -> CONDITION.matcher(token.text()))
        .filter(Matcher::matches)
        .flatMap(found ->
            StoredNumber.parse(found.group(2)).stream()
                .map(bound -> new Condition(found.group(1), bound)))
        .findFirst();
  }

  private static Picture picture(List<FormatToken> tokens) {
    if (has(tokens, Kind.ELAPSED)) {
      return new Picture.Duration();
    }
    if (has(tokens, Kind.DATE)) {
      return new Picture.Moment(new DatePicture(fields(tokens), signs(tokens)));
    }
    return has(tokens, Kind.DIGIT) || has(tokens, Kind.GENERAL)
        ? DigitPicture.of(tokens)
        : new Picture.Words();
  }

  private static boolean has(List<FormatToken> tokens, Kind kind) {
    return tokens.stream().anyMatch(token -> token.kind() == kind);
  }

  private static Signs signs(List<FormatToken> tokens) {
    boolean isChinese =
        tokens.stream()
            .filter(token -> token.kind() == Kind.LITERAL)
            .flatMapToInt(token -> token.text().codePoints())
            .anyMatch(Field::isSign);
    return isChinese ? Signs.CHINESE : Signs.ISO;
  }

  private static Set<Field> fields(List<FormatToken> tokens) {
    List<String> letters =
        tokens.stream().filter(token -> token.kind() == Kind.DATE).map(FormatToken::text).toList();
    Set<Field> fields = EnumSet.noneOf(Field.class);
    for (int at = 0; at < letters.size(); at++) {
      field(letters, at).ifPresent(fields::add);
    }
    return fields;
  }

  private static Optional<Field> field(List<String> letters, int at) {
    String letter = letters.get(at);
    return switch (letter.charAt(0)) {
      case 'y', 'e' -> Optional.of(Field.YEAR);
      case 'm' -> Optional.of(isMinute(letters, at) ? Field.MINUTE : Field.MONTH);
      case 'd' -> letter.length() > 2 ? Optional.empty() : Optional.of(Field.DAY);
      case 'h' -> Optional.of(Field.HOUR);
      default -> Optional.of(Field.SECOND);
    };
  }

  private static boolean isMinute(List<String> letters, int at) {
    boolean isBehindHour = at > 0 && letters.get(at - 1).startsWith("h");
    return isBehindHour || (at + 1 < letters.size() && letters.get(at + 1).startsWith("s"));
  }
}
