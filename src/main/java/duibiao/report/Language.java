package duibiao.report;

import java.util.Locale;

/// The languages that people are spoken to in.
public enum Language {
  ZH(Locale.CHINESE),
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }

  /// The language of a locale as systems write it: `zh_CN.UTF-8`; English for all that is not
  /// Chinese.
  public static Language ofLocale(String locale) {
    return locale.toLowerCase(Locale.ROOT).startsWith("zh") ? ZH : EN;
  }
}
