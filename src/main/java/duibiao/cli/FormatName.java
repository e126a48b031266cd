package duibiao.cli;

import duibiao.report.Format;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/// `table`, `json`, `csv` and `xlsx`, in any case.
final class FormatName implements ITypeConverter<Format> {

  @Override
  public Format convert(String value) {
    return Format.valueOf(value.toUpperCase(Locale.ROOT));
  }
}
