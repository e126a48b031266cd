package duibiao;

import java.util.List;

/// Stands in for the program when the launcher is tested: says how it was started.
final class TestingProgram {
  private TestingProgram() {}

  public static void main(String[] arguments) {
    System.out.println("home " + System.getProperty("duibiao.home"));
    System.out.println("directory " + System.getProperty("user.dir"));
    System.out.println("arguments " + List.of(arguments));
  }
}
