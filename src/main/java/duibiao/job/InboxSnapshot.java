package duibiao.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import duibiao.job.Inbox.Candidate;
import duibiao.warehouse.LoadRun;
import duibiao.warehouse.Surroundings;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How all that a job reads lay there at one moment, told without opening a file: names, sizes and
/// times of the inbox, and the job, the decisions, the dictionaries and the program itself.
///
/// A name, a size and a time never make a file known; they only tell that nobody has touched it
/// since it was. The system's own time of the last change (`ctime`) is among them where there is
/// one: nobody can set it.
///
/// @param name SHA-256 over all of it
/// @param files how many files are to be read
/// @param isSettled whether nothing was so new that it could change once more within the same tick
///   of the disk's clock
public record InboxSnapshot(String name, int files, boolean isSettled) {
  private static final Duration TICK = Duration.ofSeconds(2);
  private static final boolean HAS_CHANGE_TIME =
      FileSystems.getDefault().supportedFileAttributeViews().contains("unix");
  private static final String ATTRIBUTES =
      HAS_CHANGE_TIME ? "unix:size,lastModifiedTime,ctime,ino,dev" : "size,lastModifiedTime";

  /// Looks at everything that a load would work with.
  ///
  /// @throws NoInput when a folder of the job is not there
  /// @throws WrongJob when its decisions cannot be obeyed
  public static InboxSnapshot of(LoadOrder order, LoadRun run) {
    Instant now = Instant.now();
    MessageDigest digest = sha256();
    add(digest, surroundings(order, run));
    add(digest, order.name() + " " + order.base().toAbsolutePath() + " " + order.job().load());
    add(digest, String.valueOf(order.job().limits()));
    add(digest, String.valueOf(order.decisions()));
    int files = 0;
    boolean isSettled = true;
    for (Candidate file : Inbox.list(order.job(), order.base())) {
      if (file.isCandidate()) {
        Map<String, Object> attributes = attributes(file.path());
        add(digest, file.name() + " " + file.kind() + " " + attributes);
        files++;
        isSettled &= isOld(attributes, now);
      }
    }
    return new InboxSnapshot(HexFormat.of().formatHex(digest.digest()), files, isSettled);
  }

  private static String surroundings(LoadOrder order, LoadRun run) {
    Surroundings surroundings = new Surroundings(run, order.sql());
    surroundings.add(order.dictionary());
    return surroundings.name();
  }

  private static boolean isOld(Map<String, Object> attributes, Instant now) {
    return attributes.values().stream()
        .filter(FileTime.class::isInstance)
        .allMatch(time -> ((FileTime) time).toInstant().isBefore(now.minus(TICK)));
  }

  /// In an order that is always the same.
  private static Map<String, Object> attributes(Path file) {
    try {
      return new TreeMap<>(Files.readAttributes(file, ATTRIBUTES, LinkOption.NOFOLLOW_LINKS));
    } catch (IOException denied) {
      return new TreeMap<>(Map.of("denied", String.valueOf(denied.getMessage())));
    }
  }

  /// What is published, told like a file of the inbox; absent when nothing is.
  static Optional<String> ofPublished(LoadOrder order) {
    Path file = order.warehouse().file();
    try {
      Map<String, Object> attributes = new TreeMap<>(Files.readAttributes(file, ATTRIBUTES));
      // a second name that keeps it, or one that goes, is a change to the disk and none to it
      attributes.remove("ctime");
      return Optional.of(String.valueOf(attributes));
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  private static void add(MessageDigest digest, String part) {
    byte[] bytes = part.getBytes(UTF_8);
    digest.update((bytes.length + " ").getBytes(UTF_8));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
