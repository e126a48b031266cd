package duibiao.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An inbox of Shanghai in a folder of a test, loaded again and again into one warehouse.
record TestingInbox(Path folder, TestingLoad load) {
  /// A form of 2023, filed in March 2024, with two lines and a total.
  static final String FORM =
      """
      项目支出绩效自评表,,,,,,
      （2023年度）,,,,,,
      项目名称,培训项目,,,,,
      主管部门,上海市残疾人联合会,,实施单位,上海市残疾人联合会,,
      一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分
      产出指标,数量指标,培训人数,≥20人,32人,50,50
      ,质量指标,培训合格率,≥90%,95%,40,40
      总分,,,,,100,98
      填报人：张三,,,填报日期：2024年3月15日,,,
      """;

  static TestingInbox in(Path folder) {
    return new TestingInbox(folder, TestingLoad.into(folder.resolve("warehouse")));
  }

  /// Puts a file there, below the folder that holds the inbox.
  void write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Puts a form into the inbox and loads all of it.
  void put(String name, String form) {
    write("inbox/" + name, form);
    run(Optional.empty());
  }

  /// Loads all that lies there.
  void run(Optional<String> decisions) {
    LoadJob.Load inbox =
        new LoadJob.Load("inbox", Optional.of("310000"), Optional.empty(), Optional.empty());
    load.run(
        new LoadJob(
            List.of(inbox),
            decisions,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        folder);
  }

  /// The first column of a query's rows.
  List<String> column(String query) {
    return load.column(query);
  }
}
