package duibiao.conform;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import duibiao.conform.DimensionKeys.Organisation;
import duibiao.conform.DimensionKeys.Programme;
import duibiao.conform.DimensionKeys.ProgrammeIdentity;
import duibiao.conform.DimensionKeys.Region;
import duibiao.conform.NameRules.IdentityRules;
import duibiao.conform.NameRules.IdentityStep;
import duibiao.conform.RegionMentions.Spelling;
import duibiao.document.PlainText;
import duibiao.evaluation.Names;
import duibiao.evaluation.Printed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/// Printed programmes to keys, and to the family that a programme keeps from year to year:
/// 2023年残疾人康复项目经费（第一批） and 残疾人康复 are two programmes of one family.
final class ProgrammeNames {
  private static final String PIN = "pin";
  private static final String FORBID = "forbid";
  private static final String EVERY_ORGANISATION = "*";
  private static final String SAME_NAME = "same name";
  private static final int PLACES = 4;
  private static final List<String> COLUMNS =
      List.of("decision", "organisation", "name", "canonical_name");

  private final NameRules rules;
  private final RegionMentions mentions;
  private final Map<Decided, Optional<String>> decisions = new HashMap<>();

  private ProgrammeNames(NameRules rules, RegionMentions mentions) {
    this.rules = rules;
    this.mentions = mentions;
  }

  /// A name of an organisation's programme, or of every organisation's, that an analyst decided on.
  private record Decided(String organisation, String name) {}

  /// Reads `programmes.csv`, what an analyst decided: `pin` gives a name its canonical name,
  /// `forbid` leaves it as it is.
  static ProgrammeNames read(Path path, NameRules rules, RegionMentions mentions) {
    ProgrammeNames programmes = new ProgrammeNames(rules, mentions);
    DictionaryFile file = new DictionaryFile(path);
    for (NamedCsvRecord row : file.rows(COLUMNS)) {
      programmes.add(file, row);
    }
    return programmes;
  }

  private void add(DictionaryFile file, NamedCsvRecord row) {
    String name = rules.programme().apply(row.getField("name"));
    String canonical = PlainText.fold(row.getField("canonical_name"));
    Optional<String> decision =
        switch (row.getField("decision")) {
          case PIN -> Optional.of(canonical).filter(text -> !text.isEmpty());
          case FORBID -> Optional.empty();
          default -> throw file.fault(name, "its decision is to be " + PIN + " or " + FORBID);
        };
    if (decision.isEmpty() == row.getField("decision").equals(PIN) || name.isEmpty()) {
      throw file.fault(
          "line " + row.getStartingLineNumber(), "a name or canonical name is missing");
    }
    if (decisions.put(new Decided(row.getField("organisation"), name), decision) != null) {
      throw file.fault(name, "stands twice");
    }
  }

  Programme programme(Names names, Organisation organisation, Region region) {
    return names
        .programme()
        .map(Printed::text)
        .map(rules.programme()::apply)
        .filter(name -> !name.isEmpty())
        .map(name ->
            new Programme(
                organisation.code() + "/" + name, name, identity(name, organisation, region)))
        .orElse(
            new Programme(
                DimensionKeys.UNKNOWN,
                DimensionKeys.UNKNOWN,
                new ProgrammeIdentity(
                    DimensionKeys.UNKNOWN, DimensionKeys.UNKNOWN, BigDecimal.ONE, SAME_NAME)));
  }

  private ProgrammeIdentity identity(String name, Organisation organisation, Region region) {
    Stripped stripped = decided(name, organisation).orElseGet(() -> stripped(name, region));
    String owner =
        region.standing().currentCode().orElse(region.code()) + "/" + organisation.bareName();
    return new ProgrammeIdentity(
        stripped.name(), owner + "/" + stripped.name(), stripped.confidence(), stripped.reason());
  }

  private Optional<Stripped> decided(String name, Organisation organisation) {
    Decided own = new Decided(organisation.code(), name);
    Decided every = new Decided(EVERY_ORGANISATION, name);
    Decided decided = decisions.containsKey(own) ? own : every;
    return Optional.ofNullable(decisions.get(decided))
        .map(canonical ->
            new Stripped(
                canonical.orElse(name), BigDecimal.ONE, canonical.isPresent() ? PIN : FORBID));
  }

  private Stripped stripped(String name, Region region) {
    IdentityRules identity = rules.identity();
    int end = region.isKnown() ? mentions.endOf(name, region, Spelling.FULL) : 0;
    List<String> reasons = new ArrayList<>();
    BigDecimal confidence = BigDecimal.ONE;
    String left = name;
    if (end > 0 && isEnough(name.substring(end))) {
      left = name.substring(end);
      reasons.add("region " + name.substring(0, end));
    }
    for (IdentityStep step : identity.steps()) {
      Matcher matcher = step.pattern().matcher(left);
      if (matcher.find()) {
        String rest = left.substring(0, matcher.start()) + left.substring(matcher.end());
        if (isEnough(rest)) {
          reasons.add(step.reason() + " " + matcher.group());
          confidence = confidence.multiply(step.confidence());
          left = rest;
        }
      }
    }
    return new Stripped(
        left,
        confidence.setScale(PLACES, RoundingMode.HALF_UP),
        reasons.isEmpty() ? SAME_NAME : String.join("; ", reasons));
  }

  /// Whether a name still says what the programme is about.
  private boolean isEnough(String name) {
    return name.length() > 1 && !rules.identity().tooGeneral().contains(name);
  }

  /// @param reason what was taken off the name
  private record Stripped(String name, BigDecimal confidence, String reason) {}
}
