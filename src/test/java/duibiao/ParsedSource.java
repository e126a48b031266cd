package duibiao;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// One source file as the compiler's parser sees it: what no class file tells.
///
/// @param file where it lies
/// @param text what it says, comments and all
/// @param tree what the parser made of it
/// @param positions where the parts of the tree stand in the text
record ParsedSource(Path file, String text, CompilationUnitTree tree, SourcePositions positions) {

  /// @param name file and method, for people
  record Method(String name, int parameters, int lines) {}

  /// All sources below a folder.
  static List<ParsedSource> below(Path folder) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> walk = Files.walk(folder);
        StandardJavaFileManager manager =
            compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<Path> files = walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      var units = manager.getJavaFileObjectsFromPaths(files);
      var task = (JavacTask) compiler.getTask(null, manager, null, null, null, units);
      List<ParsedSource> sources = new ArrayList<>();
      for (CompilationUnitTree tree : task.parse()) {
        Path file = Path.of(tree.getSourceFile().toUri());
        String text = Files.readString(file);
        var positions = Trees.instance(task).getSourcePositions();
        sources.add(new ParsedSource(file, text, tree, positions));
      }
      return sources;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return String.valueOf(file.getFileName());
  }

  /// `duibiao.reading` for a file of that package; nothing for a program of the build.
  String packageName() {
    return tree.getPackageName() == null ? "" : tree.getPackageName().toString();
  }

  int lines() {
    return Math.toIntExact(text.lines().count());
  }

  /// Every string, text block and character that stands in the code, as the program sees it.
  List<String> literals() {
    List<String> literals = new ArrayList<>();
    new TreeScanner<Void, List<String>>() {
      @Override
      public Void visitLiteral(LiteralTree literal, List<String> found) {
        if (literal.getValue() instanceof String || literal.getValue() instanceof Character) {
          found.add(literal.getValue().toString());
        }
        return super.visitLiteral(literal, found);
      }
    }.scan(tree, literals);
    return literals;
  }

  /// All methods and constructors but the constructors of records, which take what the record
  /// holds.
  List<Method> methods() {
    List<Method> methods = new ArrayList<>();
    new TreeScanner<Void, Boolean>() {
      @Override
      public Void visitClass(ClassTree type, Boolean inRecord) {
        return super.visitClass(type, type.getKind() == Tree.Kind.RECORD);
      }

      @Override
      public Void visitMethod(MethodTree method, Boolean inRecord) {
        boolean isFree = inRecord && method.getReturnType() == null;
        int parameters = isFree ? 0 : method.getParameters().size();
        methods.add(new Method(name() + ": " + method.getName(), parameters, height(method)));
        return super.visitMethod(method, inRecord);
      }
    }.scan(tree, false);
    return methods;
  }

  private int height(Tree part) {
    LineMap map = tree.getLineMap();
    long first = map.getLineNumber(positions.getStartPosition(tree, part));
    long last = map.getLineNumber(positions.getEndPosition(tree, part));
    return Math.toIntExact(last - first + 1);
  }

  /// The public types of the file that no doc comment precedes.
  List<String> publicTypesWithoutComment() {
    return tree.getTypeDecls().stream()
        .filter(ClassTree.class::isInstance)
        .map(ClassTree.class::cast)
        .filter(type -> type.getModifiers().getFlags().contains(Modifier.PUBLIC))
        .filter(type -> !isCommented(type))
        .map(type -> name() + ": " + type.getSimpleName())
        .toList();
  }

  private boolean isCommented(Tree type) {
    int start = Math.toIntExact(positions.getStartPosition(tree, type));
    List<String> before = text.substring(0, start).strip().lines().toList();
    return before.getLast().startsWith("///");
  }
}
