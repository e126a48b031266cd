package duibiao.cli.export;

import duibiao.analysis.DataDictionary;
import duibiao.analysis.Provenance;
import duibiao.report.Messages;
import java.util.List;
import java.util.Optional;

/// What stands on the cover of a data package, and what its tables say of themselves.
///
/// @param licence a name of the Open Definition, `CC-BY-4.0`; absent when nobody gave one
public record PackageCover(
    List<DataDictionary.Relation> relations,
    Provenance provenance,
    Optional<String> licence,
    Messages messages) {

  public PackageCover {
    relations = List.copyOf(relations);
  }

  Optional<DataDictionary.Relation> relation(String name) {
    return relations.stream().filter(relation -> relation.name().equals(name)).findFirst();
  }
}
