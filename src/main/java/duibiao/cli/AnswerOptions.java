package duibiao.cli;

import duibiao.analysis.Dimension;
import duibiao.analysis.Grouping;
import duibiao.analysis.PeerRegions;
import duibiao.analysis.RegionCode;
import duibiao.analysis.Selection;
import duibiao.evaluation.Evaluator;
import duibiao.evaluation.Kind;
import duibiao.report.Format;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// The options of commands that answer a question: which forms, told by what, in which format.
final class AnswerOptions {
  private static final String USUAL_PEERS = "auto";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Mixin private FormatOptions written = new FormatOptions();

  @Option(
      names = "--region",
      paramLabel = "CODE",
      converter = RegionName.class,
      description = "Only this region and all below it: 31 or 310000, 310107.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Optional<RegionCode> region = Optional.empty();

  @Option(names = "--year", paramLabel = "YEAR", description = "Only this budget year.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Optional<Integer> year = Optional.empty();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      converter = KindName.class,
      description = "Only programme, department, transfer, final_accounts or other.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Optional<Kind> kind = Optional.empty();

  @Option(
      names = "--sector",
      paramLabel = "SECTOR",
      description = "Only organisations that look after this, as dim_organisation calls it.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Optional<String> sector = Optional.empty();

  @Option(
      names = "--peers",
      paramLabel = "GROUP",
      description =
          "Only the regions of this peer group; auto: of the group that --region usually stands"
              + " in.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Optional<String> peers = Optional.empty();

  @Option(
      names = "--evaluator",
      paramLabel = "WHO",
      converter = EvaluatorName.class,
      description = "self, department, finance, third_party or all (default: self).")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Whose evaluator = new Whose(Optional.of(Evaluator.SELF));

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      split = ",",
      converter = DimensionName.class,
      description =
          "Told by region, province, city, county, year, kind, sector, organisation, programme or"
              + " class (of indicator lines), or by several of them: region,kind (default:"
              + " region,year).")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private List<Dimension> by = Grouping.usual().dimensions();

  /// One evaluator, or all.
  record Whose(Optional<Evaluator> evaluator) {}

  Format format() {
    return written.format();
  }

  FormatOptions written() {
    return written;
  }

  Selection selection() {
    return new Selection(
        region,
        year,
        kind.map(Kind::code),
        evaluator.evaluator().map(Evaluator::code),
        sector,
        peers.map(this::regions));
  }

  private PeerRegions regions(String group) {
    if (!group.equals(USUAL_PEERS)) {
      return new PeerRegions.Named(group);
    }
    return new PeerRegions.Around(
        region.orElseThrow(
            () -> new ParameterException(spec.commandLine(), "--peers auto needs --region")));
  }

  Grouping grouping() {
    return new Grouping(by).within(selection());
  }

  /// A word of the command line as a constant of an enum.
  static <T extends Enum<T>> T word(Class<T> type, String value) {
    try {
      return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("'" + value + "' is none of the words it takes");
    }
  }

  static final class KindName implements ITypeConverter<Kind> {
    @Override
    public Kind convert(String value) {
      return word(Kind.class, value);
    }
  }

  static final class DimensionName implements ITypeConverter<Dimension> {
    @Override
    public Dimension convert(String value) {
      return word(Dimension.class, value);
    }
  }

  static final class EvaluatorName implements ITypeConverter<Whose> {
    @Override
    public Whose convert(String value) {
      return value.equalsIgnoreCase("all")
          ? new Whose(Optional.empty())
          : new Whose(Optional.of(word(Evaluator.class, value)));
    }
  }

  static final class RegionName implements ITypeConverter<RegionCode> {
    @Override
    public RegionCode convert(String value) {
      try {
        return RegionCode.parse(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
