package duibiao.cli.doctor;

import duibiao.cli.doctor.Diagnosis.Blame;
import duibiao.conform.DimensionKeys.Region;
import duibiao.conform.PeerGroups;
import duibiao.form.FormLabels;
import duibiao.interpret.FundingDictionary;
import duibiao.interpret.LevelDictionary;
import duibiao.interpret.UnitDictionary;
import duibiao.measure.Rulesets;
import duibiao.measure.Units;
import duibiao.pipeline.FilePipeline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The dictionaries, read by those who read them in a load: unknown keys and columns, spellings
/// that stand for two things, YAML that is none.
public record DictionaryCheck(Path folder) implements Check {

  @Override
  public List<Diagnosis> examine() {
    List<Diagnosis> found = new ArrayList<>();
    readers()
        .forEach((name, reader) -> {
          try {
            reader.accept(folder);
          } catch (RuntimeException wrong) {
            found.add(Diagnosis.broken("dictionary", Blame.CONFIGURATION, name, wrong));
          }
        });
    if (found.isEmpty()) {
      found.add(Diagnosis.fine("dictionary", folder));
      found.addAll(lonely());
      found.addAll(new SpellingCheck(folder).examine());
    }
    return found;
  }

  /// The last one reads what all the others do and those that stand alone; it is asked for what is
  /// left.
  private static Map<String, Consumer<Path>> readers() {
    Map<String, Consumer<Path>> readers = new LinkedHashMap<>();
    readers.put("labels.yml", FormLabels::read);
    readers.put("units.yml", folder -> UnitDictionary.read(folder.resolve("units.yml")));
    readers.put("levels.yml", folder -> LevelDictionary.read(folder.resolve("levels.yml")));
    readers.put("funding.yml", FundingDictionary::read);
    readers.put("ruleset.yml", Rulesets::read);
    readers.put("units.yml, of measures", Units::read);
    readers.put("regions.csv, peer_groups.csv, names.yml", PeerGroups::read);
    readers.put("*", FilePipeline::new);
    return readers;
  }

  private List<Diagnosis> lonely() {
    return PeerGroups.read(folder).regions().stream()
        .filter(region -> !region.level().equals("province") && region.parentCode().isEmpty())
        .map(Region::code)
        .map(code -> Diagnosis.look("region", code))
        .toList();
  }
}
