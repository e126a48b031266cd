package duibiao;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.ENUMS;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The plan of the house, and what must never be. What the compiled classes do not tell,
/// [SourceTest] reads in the sources.
@AnalyzeClasses(packages = "duibiao", importOptions = ArchitectureTest.ProgramByHand.class)
class ArchitectureTest {
  /// Data runs down, imports run up: behind each package stand all of ours that it may import.
  private static final Walls PACKAGES =
      Walls.of(
          """
          document   :
          reading    : document
          isolation  : document reading
          evaluation : document.Place document.Span
          form       : document
          interpret  : document form evaluation
          measure    : evaluation
          finding    : document evaluation measure
          conform    : document evaluation finding
          pipeline   : document reading evaluation form interpret measure finding conform
          warehouse  : document.Format document.Place conform evaluation finding measure
          analysis   : warehouse measure
          job        : document evaluation measure finding pipeline reading isolation warehouse
          report     : analysis
          cli        : document reading isolation evaluation form interpret measure finding conform pipeline warehouse analysis job report
          duibiao    : cli
          """);

  /// Behind each library stand the only packages that may see it.
  private static final Walls LIBRARIES =
      Walls.of(
          """
          org.apache.poi           : reading report
          org.apache.pdfbox        : reading
          org.openxmlformats       : reading report
          org.springframework      : job cli duibiao
          java.sql                 : warehouse
          javax.sql                : warehouse
          org.duckdb               : warehouse
          org.jooq                 : warehouse analysis
          org.apache.commons.math3 : analysis
          """);

  /// The program without its tests and without the generated tables.
  static final class ProgramByHand implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/") && !location.contains("/warehouse/star/");
    }
  }

  @ArchTest
  static final ArchRule noCircles = slices().matching("duibiao.(*)..").should().beFreeOfCycles();

  @ArchTest
  static void importsRunUp(JavaClasses classes) {
    assertThat(dependencies(classes, ArchitectureTest::breaksAWall)).isEmpty();
  }

  @ArchTest
  static void librariesStayBehindTheirDoors(JavaClasses classes) {
    assertThat(dependencies(classes, ArchitectureTest::missesADoor)).isEmpty();
  }

  @ArchTest
  static final ArchRule theFirstWordsKnowOnlyTheJdk =
      classes()
          .that()
          .resideInAnyPackage("duibiao.document..", "duibiao.evaluation..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify..", "duibiao..");

  @ArchTest
  static final ArchRule noFrameworkMarksARecord =
      classes().that().areRecords().should(new BearNoForeignAnnotation());

  @ArchTest
  static final ArchRule beforeTheWaistNothingKnowsWhatComesAfter =
      noClasses()
          .that()
          .resideInAnyPackage("duibiao.reading..", "duibiao.form..", "duibiao.interpret..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "duibiao.conform..", "duibiao.warehouse..", "duibiao.analysis..", "duibiao.report..");

  @ArchTest
  static final ArchRule afterTheWaistNothingKnowsWhatCameBefore =
      noClasses()
          .that()
          .resideInAnyPackage(
              "duibiao.conform..", "duibiao.warehouse..", "duibiao.analysis..", "duibiao.report..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("duibiao.reading..", "duibiao.form..", "duibiao.interpret..");

  @ArchTest
  static final ArchRule analysisKnowsNoFiles =
      noClasses()
          .that()
          .resideInAPackage("duibiao.analysis..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("java.nio.file..").or(assignableTo(java.io.File.class)));

  @ArchTest
  static final ArchRule formulasKnowNoStar =
      noClasses()
          .that()
          .resideInAPackage("duibiao.analysis.statistics..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("duibiao.analysis", "duibiao.warehouse..", "org.jooq..");

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      noClasses()
          .should()
          .haveNameMatching(
              ".*(Util|Utils|Helper|Manager|Service|Impl|Base|Data|Info)|.*[.$]Abstract[A-Z][^.]*")
          .orShould()
          .resideInAnyPackage(
              Stream.of(
                      "util common helper manager service impl internal base data info".split(" "))
                  .map(name -> ".." + name + "..")
                  .toArray(String[]::new));

  @ArchTest
  static final ArchRule onlyExceptionsExtendAClass =
      classes()
          .that(DescribedPredicate.not(assignableTo(Throwable.class)))
          .should(new ExtendNoneOfOurs());

  @ArchTest
  static final ArchRule classesAreFinal =
      classes()
          .that()
          .areNotInterfaces()
          .and()
          .areNotAnonymousClasses()
          .and(DescribedPredicate.not(ENUMS))
          .should()
          .haveModifier(JavaModifier.FINAL);

  @ArchTest
  static final ArchRule noFieldIsStaticAndMutable =
      fields().that().areStatic().and(writtenByHand()).should().beFinal().andShould(notBeAnArray());

  @ArchTest
  static final ArchRule nothingIsInjectedIntoAField =
      noFields()
          .should()
          .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
          .orShould()
          .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
          .orShould()
          .beAnnotatedWith("jakarta.annotation.Resource")
          .orShould()
          .beAnnotatedWith("jakarta.inject.Inject");

  @ArchTest
  static final ArchRule onlyCommandsAndReportsPrint =
      noClasses()
          .that()
          .resideOutsideOfPackages("duibiao.cli..", "duibiao.report..")
          .should(ACCESS_STANDARD_STREAMS);

  private static Stream<String> dependencies(JavaClasses classes, Predicate<Dependency> unwanted) {
    return classes.stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(unwanted)
        .map(Dependency::getDescription);
  }

  private static boolean breaksAWall(Dependency dependency) {
    JavaClass target = dependency.getTargetClass().getBaseComponentType();
    if (!target.getPackageName().startsWith("duibiao")) {
      return false;
    }
    String from = Walls.stage(dependency.getOriginClass());
    String to = Walls.stage(target);
    String type = to + "." + Walls.topLevelName(target);
    Set<String> allowed = PACKAGES.behind(from);
    return !from.equals(to) && Stream.of(to, type).noneMatch(allowed::contains);
  }

  private static boolean missesADoor(Dependency dependency) {
    String target = dependency.getTargetClass().getBaseComponentType().getPackageName() + ".";
    String from = Walls.stage(dependency.getOriginClass());
    return LIBRARIES.names().stream()
        .filter(library -> target.startsWith(library + "."))
        .anyMatch(library -> !LIBRARIES.behind(library).contains(from));
  }

  private static DescribedPredicate<JavaField> writtenByHand() {
    return DescribedPredicate.describe(
        "written by hand", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC));
  }

  private static ArchCondition<JavaField> notBeAnArray() {
    return ArchCondition.from(
        DescribedPredicate.describe("not be an array", field -> !field.getRawType().isArray()));
  }

  private static final class ExtendNoneOfOurs extends ArchCondition<JavaClass> {
    ExtendNoneOfOurs() {
      super("extend none of our classes");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      type.getRawSuperclass()
          .filter(parent -> parent.getPackageName().startsWith("duibiao") && !parent.isEnum())
          .ifPresent(parent ->
              events.add(
                  SimpleConditionEvent.violated(
                      type, type.getName() + " extends " + parent.getName())));
    }
  }

  private static final class BearNoForeignAnnotation extends ArchCondition<JavaClass> {
    private static final List<String> KNOWN = List.of("java.", "org.jspecify.", "duibiao.");

    BearNoForeignAnnotation() {
      super("bear no annotation of a framework");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      Stream.concat(
              type.getAnnotations().stream(),
              type.getMembers().stream().flatMap(member -> member.getAnnotations().stream()))
          .map(annotation -> annotation.getRawType().getName())
          .filter(name -> KNOWN.stream().noneMatch(name::startsWith))
          .distinct()
          .map(name -> type.getName() + " bears @" + name)
          .forEach(fault -> events.add(SimpleConditionEvent.violated(type, fault)));
    }
  }
}
