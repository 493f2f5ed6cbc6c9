package org.migrationadvisor.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arrows point one way: web, cli -> report, pages -> picture, assessment, explore, wording, check -> advice -> knowledge, reasoning -> syntax, domain. */
class ArrowsTest {

    private static final String PROGRAM = "org.migrationadvisor";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(PROGRAM);

    @ParameterizedTest(name = "{0} knows {1}")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            domain    | nothing
            syntax    | domain
            knowledge | syntax domain
            reasoning | syntax domain
            advice    | knowledge reasoning syntax domain
            wording   | advice knowledge reasoning syntax domain
            check     | advice knowledge reasoning syntax domain wording
            explore   | advice knowledge reasoning syntax domain wording
            assessment | explore advice knowledge reasoning syntax domain
            picture   | explore advice knowledge reasoning syntax domain wording
            pages     | advice knowledge reasoning syntax domain wording check explore assessment picture
            report    | advice knowledge reasoning syntax domain wording explore assessment picture pages
            web       | advice knowledge reasoning syntax domain wording check explore assessment picture pages report
            cli       | advice knowledge reasoning syntax domain wording check explore assessment picture pages report
            """)
    void a_package_knows_only_what_lies_below_it(String name, String below) {
        String[] known = Stream.concat(Stream.of(name), Stream.of(below == null ? new String[0] : below.split(" ")))
                .map(ArrowsTest::packageOf)
                .toArray(String[]::new);

        classes()
                .that()
                .resideInAPackage(packageOf(name))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(known).or(resideOutsideOfPackage(PROGRAM + "..")))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void every_package_has_its_place() {
        List<String> places = List.of(
                "domain",
                "syntax",
                "knowledge",
                "reasoning",
                "advice",
                "wording",
                "check",
                "explore",
                "assessment",
                "picture",
                "pages",
                "report",
                "web",
                "cli");

        classes()
                .that()
                .resideInAPackage(PROGRAM + "..")
                .should()
                .resideInAnyPackage(
                        Stream.concat(Stream.of(PROGRAM), places.stream().map(ArrowsTest::packageOf))
                                .toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void nothing_knows_the_place_where_everything_is_wired() {
        noClasses()
                .that(resideInAPackage(PROGRAM + ".*.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(PROGRAM)
                .check(CLASSES);
    }

    @Test
    void the_domain_knows_java_only() {
        classes()
                .that()
                .resideInAPackage(packageOf("domain"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", packageOf("domain"))
                .check(CLASSES);
    }

    @Test
    void only_reasoning_knows_drools() {
        noClasses()
                .that()
                .resideOutsideOfPackage(packageOf("reasoning"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(CLASSES);
    }

    @Test
    void only_the_compile_package_knows_the_rule_compiler() {
        noClasses()
                .that()
                .resideOutsideOfPackage(packageOf("reasoning.compile"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.drools.compiler..",
                        "org.drools.drl..",
                        "org.drools.model.codegen..",
                        "org.kie.api.builder..")
                .check(CLASSES);
    }

    @Test
    void facts_and_conclusions_know_java_only() {
        classes()
                .that()
                .resideInAnyPackage(packageOf("reasoning.fact"), packageOf("reasoning.conclusion"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", packageOf("reasoning.fact"), packageOf("reasoning.conclusion"))
                .check(CLASSES);
    }

    @Test
    void the_rules_as_text_are_read_without_drools() {
        noClasses()
                .that()
                .resideInAPackage(packageOf("reasoning.rule"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource({"out", "err", "in"})
    void only_the_command_line_speaks_to_the_terminal(String stream) {
        noClasses()
                .that()
                .resideOutsideOfPackages(packageOf("cli"), PROGRAM)
                .should()
                .accessField(System.class, stream)
                .check(CLASSES);
    }

    @Test
    void only_the_starting_point_ends_the_program() {
        noClasses()
                .that()
                .resideInAPackage(PROGRAM + ".*..")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void stack_traces_are_printed_nowhere() {
        noClasses().should().callMethod(Throwable.class, "printStackTrace").check(CLASSES);
    }

    @Test
    void nothing_is_injected_into_fields() {
        noFields()
                .should()
                .beAnnotatedWith("javax.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .check(CLASSES);
    }

    @Test
    void what_is_static_is_final() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    @Test
    void what_is_static_cannot_be_changed() {
        List<String> changeable = new ArrayList<>();
        CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC)
                        && !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(ArrowsTest::isChangeable)
                .forEach(field -> changeable.add(field.getFullName()));

        assertThat(changeable).isEmpty();
    }

    private static boolean isChangeable(JavaField field) {
        if (field.getRawType().isAssignableTo(Collection.class)
                || field.getRawType().isAssignableTo(Map.class)) {
            return !valueOf(field).getClass().getName().matches(".*(Immutable|Unmodifiable|Empty).*");
        }
        return field.getRawType().isArray()
                || field.getRawType()
                        .getName()
                        .matches(
                                "java\\.util\\.concurrent\\.atomic\\..*|java\\.lang\\.(StringBuilder|StringBuffer|ThreadLocal)");
    }

    private static Object valueOf(JavaField field) {
        try {
            Field reflected = field.reflect();
            reflected.setAccessible(true);
            return reflected.get(null);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String packageOf(String name) {
        return PROGRAM + "." + name + "..";
    }
}
