package org.portolan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may know what, and what things are called. */
class ArchitectureTest {
  private static final String ROOT = "org.portolan";

  /** A program of its own, which can tell its parent what went wrong in no other way. */
  private static final String CHILD = "org.portolan.neo4j.child.ChildMain";

  /** Arrows point down only; what stands in one row does not know its neighbours. */
  private static final List<List<String>> ROWS =
      List.of(
          List.of("web", "cli"),
          List.of("usecase"),
          List.of("dataset", "neo4j", "export"),
          List.of("chain"),
          List.of("names", "geo"),
          List.of("domain"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  /** A package with those that it must not know. */
  record Arrow(String from, List<String> forbidden) {
    @Override
    public String toString() {
      return from;
    }
  }

  static List<Arrow> arrows() {
    return ROWS.stream().flatMap(row -> row.stream().map(from -> arrow(row, from))).toList();
  }

  private static Arrow arrow(List<String> row, String from) {
    List<String> upToHere =
        ROWS.subList(0, ROWS.indexOf(row) + 1).stream()
            .flatMap(List::stream)
            .filter(other -> !other.equals(from))
            .toList();
    return new Arrow(from, upToHere);
  }

  @ParameterizedTest
  @MethodSource("arrows")
  void arrowsPointDownOnly(Arrow arrow) {
    List<String> forbidden = new ArrayList<>(List.of(ROOT));
    arrow.forbidden().forEach(name -> forbidden.add(ROOT + "." + name + ".."));

    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + arrow.from() + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden.toArray(String[]::new))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void everyPackageHasItsRow() {
    List<String> known = ROWS.stream().flatMap(List::stream).toList();

    assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
        .filteredOn(name -> !name.equals(ROOT))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(known).contains(name.split("\\.", -1)[2]));
  }

  @Test
  void theDomainKnowsNoFrameworkAndNoStore() {
    classes()
        .that()
        .resideInAPackage("org.portolan.domain..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.portolan.domain..",
            "java..",
            "javax.crypto..",
            "org.jspecify.annotations..",
            "com.google.errorprone.annotations..")
        .check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Impl", "Service", "Manager", "Util", "Utils", "Helper", "Dto"})
  void noClassIsCalledAfterNothingInParticular(String ending) {
    noClasses().should().haveSimpleNameEndingWith(ending).check(CLASSES);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("org.portolan.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyProgramsPrint() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT, "org.portolan.cli..")
        .and()
        .doNotHaveFullyQualifiedName(CHILD)
        .should(ACCESS_STANDARD_STREAMS)
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    classes().should(beInANullMarkedPackage()).check(CLASSES);
  }

  private static ArchCondition<JavaClass> beInANullMarkedPackage() {
    return new ArchCondition<>("be in a package that is @NullMarked") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(
            new SimpleConditionEvent(
                item, marked, item.getPackageName() + " has no @NullMarked (" + item + ")"));
      }
    };
  }
}
