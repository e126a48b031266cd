package duibiao.cli.export;

import duibiao.analysis.DataDictionary;
import duibiao.analysis.DataDictionary.Column;
import duibiao.cli.export.Checksums.Sum;
import duibiao.cli.export.StarExport.Written;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The description of a folder of tables, as other programs read it: Frictionless Data, Tabular
/// Data Package.
///
/// @param sums of the files of the tables
record DataPackage(PackageCover cover, List<Written> tables, Checksums sums) {
  static final String FILE = "datapackage.json";
  static final String FOLDER = "data";
  private static final String NO_LICENCE = "notspecified";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  String text() {
    ObjectNode all = JSON.createObjectNode();
    all.put("profile", "tabular-data-package");
    all.put("name", "duibiao");
    all.put("title", cover.messages().say("export.package.title"));
    all.put("description", cover.messages().say("export.package.description"));
    cover.provenance().run().ifPresent(run -> all.put("version", run));
    ObjectNode licence = all.putArray("licenses").addObject();
    licence.put("name", cover.licence().orElse(NO_LICENCE));
    if (cover.licence().isEmpty()) {
      licence.put("title", cover.messages().say("export.package.no_licence"));
    }
    ArrayNode resources = all.putArray("resources");
    tables.forEach(table -> describe(table, resources.addObject()));
    return JSON.writeValueAsString(all) + "\n";
  }

  private void describe(Written table, ObjectNode resource) {
    String name = table.relation().name();
    Optional<DataDictionary.Relation> relation = cover.relation(name);
    resource.put("profile", "tabular-data-resource").put("name", name);
    resource.put("path", FOLDER + "/" + name + ".csv");
    relation.flatMap(DataDictionary.Relation::term).ifPresent(term -> resource.put("title", term));
    relation.ifPresent(
        told -> resource.put("description", (told.comment() + "; " + told.grain()).strip()));
    resource.put("format", "csv").put("mediatype", "text/csv").put("encoding", "utf-8");
    sum(name)
        .ifPresent(sum -> {
          resource.put("bytes", sum.bytes());
          resource.put("hash", "sha256:" + sum.sha256());
        });
    resource.put("rows", table.rows());
    schema(table, relation, resource.putObject("schema"));
  }

  private Optional<Sum> sum(String table) {
    return sums.sums().stream().filter(sum -> sum.path().equals(table + ".csv")).findFirst();
  }

  private void schema(
      Written table, Optional<DataDictionary.Relation> relation, ObjectNode schema) {
    ArrayNode fields = schema.putArray("fields");
    List<Column> told = relation.map(DataDictionary.Relation::columns).orElse(List.of());
    table
        .relation()
        .columns()
        .forEach(column -> {
          ObjectNode field = fields.addObject();
          field.put("name", column.name()).put("type", type(column.type()));
          told.stream()
              .filter(one -> one.name().equals(column.name()))
              .findFirst()
              .ifPresent(one -> describe(one, field));
        });
    schema.putArray("missingValues").add("");
    List<String> keys = told.stream().filter(Column::isKey).map(Column::name).toList();
    if (!keys.isEmpty()) {
      keys.forEach(schema.putArray("primaryKey")::add);
    }
    references(table, told, schema);
  }

  private static void describe(Column column, ObjectNode field) {
    column.term().ifPresent(term -> field.put("title", term));
    if (!column.comment().isEmpty()) {
      field.put("description", column.comment());
    }
    column.unit().ifPresent(unit -> field.put("unit", unit));
    column.additivity().ifPresent(additivity -> field.put("additivity", additivity));
  }

  private void references(Written table, List<Column> columns, ObjectNode schema) {
    List<Column> referring =
        columns.stream()
            .filter(column -> column.reference().isPresent())
            .filter(column -> !column.isKey() || !isItself(table, column))
            .toList();
    if (referring.isEmpty()) {
      return;
    }
    ArrayNode keys = schema.putArray("foreignKeys");
    for (Column column : referring) {
      String[] target = column.reference().orElseThrow().split("\\.", 2);
      ObjectNode key = keys.addObject();
      key.put("fields", column.name());
      key.putObject("reference")
          .put("resource", target[0].equals(table.relation().name()) ? "" : target[0])
          .put("fields", target[1]);
    }
  }

  private static boolean isItself(Written table, Column column) {
    return column.reference().orElse("").equals(table.relation().name() + "." + column.name());
  }

  private static String type(String type) {
    return switch (type) {
      case "BIGINT", "INTEGER", "HUGEINT", "SMALLINT" -> "integer";
      case "DOUBLE" -> "number";
      case "BOOLEAN" -> "boolean";
      case "DATE" -> "date";
      case "TIMESTAMP WITH TIME ZONE" -> "datetime";
      default -> type.startsWith("DECIMAL") ? "number" : "string";
    };
  }
}
