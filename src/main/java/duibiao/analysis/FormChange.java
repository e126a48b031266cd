package duibiao.analysis;

import java.util.List;
import java.util.Optional;

/// What became of one form between two publications: which version counted, which one counts now,
/// and in what they differ.
///
/// @param reason why the one counts and not the other, as `dim_source.superseded_reason` says
/// @param before the version that counted, or the claim that stood beside
/// @param after the version that counts now
/// @param fields in what they differ, in the order of the later one
public record FormChange(
    What what,
    FormName form,
    Optional<String> reason,
    Optional<Version> before,
    Optional<Version> after,
    List<FieldChange> fields) {

  public FormChange {
    fields = List.copyOf(fields);
  }

  /// What happened to it.
  public enum What {
    /// No version of it counted before.
    NEW,
    /// Another version counts than before.
    REPLACED,
    /// A second claim came to stand beside the one that counted.
    CONTESTED,
    /// Of several claims one is left.
    SETTLED,
    /// No version of it counts any more: a decision forbids them all.
    WITHDRAWN,
    /// A version came in that does not count, because another one does.
    OUTDATED
  }

  /// What a form is a version of.
  ///
  /// @param key as `dim_source.form_key` names it, and as a decision does
  public record FormName(
      String key,
      String regionCode,
      String region,
      Optional<Integer> year,
      Optional<String> organisation,
      Optional<String> programme,
      String kind,
      String evaluator,
      String stage) {}

  /// One version and where it stands.
  public record Version(String path, String sha256, String sheet, String range) {}

  /// A field that the two versions fill in differently.
  ///
  /// @param item form, indicator, budget, goal, section or figure
  /// @param line the line's name, or its number where it has none; absent for the form itself
  /// @param field the column of the star that it fills
  public record FieldChange(
      String item,
      Optional<String> line,
      String field,
      Optional<Value> before,
      Optional<Value> after) {}

  /// What stands in a field, and in which cell.
  public record Value(String text, Optional<String> cell) {}
}
