package org.migrationadvisor.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the program's own code never does, whoever asks for it. */
class SafetyTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.migrationadvisor");

    private static final Pattern WOVEN_SQL = Pattern.compile(
            "(createQuery|createUpdate|createScript|prepareBatch|prepareStatement|execute(Query|Update)?)\\(\\s*\"(select|insert|update|delete)[^;]*?\"\\s*\\+\\s*(?!\\s*\")[a-z]");

    @Test
    void it_starts_no_other_program() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ProcessBuilder.class)
                .check(CLASSES);
        noClasses().should().callMethod(Runtime.class, "exec", String.class).check(CLASSES);
        noClasses().should().callMethod(Runtime.class, "exec", String[].class).check(CLASSES);
    }

    @Test
    void it_speaks_to_no_other_server() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .check(CLASSES);
        noClasses().should().dependOnClassesThat().areAssignableTo(Socket.class).check(CLASSES);
        noClasses().should().callMethod(URL.class, "openConnection").check(CLASSES);
        noClasses()
                .that()
                .doNotHaveSimpleName("Rehearsal")
                .should()
                .callMethod(URL.class, "openStream")
                .because("only the build asks a server for pages: its own, before there is anything to serve")
                .check(CLASSES);
    }

    @Test
    void it_makes_no_objects_out_of_what_it_reads() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ObjectInputStream.class)
                .check(CLASSES);
        assertThat(sources("src/main/java", ".java"))
                .allSatisfy((file, text) -> assertThat(text)
                        .as(file)
                        .doesNotContain("activateDefaultTyping", "enableDefaultTyping", "@JsonTypeInfo"));
    }

    @Test
    void it_reads_no_xml_but_its_own() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..report.writer..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.xml..", "org.xml.sax..", "org.w3c.dom..", "org.apache.xmlbeans..")
                .because("files of planners are YAML, JSON or tables; XML is only written")
                .check(CLASSES);
    }

    @Test
    void it_makes_no_template_out_of_what_it_reads() {
        assertThat(sources("src/main/java", ".java"))
                .allSatisfy((file, text) -> assertThat(text).as(file).doesNotContain("getLiteralTemplate"));
    }

    @Test
    void only_its_own_drawings_and_style_sheets_are_shown_as_they_are() {
        Map<String, String> raw = sources("src/main/resources/templates", ".peb");
        raw.values().removeIf(text -> !text.contains("raw"));

        assertThat(raw)
                .allSatisfy((file, text) -> assertThat(text.lines().filter(line -> line.matches(".*\\|\\s*raw.*")))
                        .as(file)
                        .allMatch(line ->
                                line.matches(".*\\{\\{ (frame\\.styles|picture\\.(wide|narrow)) \\| raw }}.*")));
        assertThat(sources("src/main/resources/templates", ".peb"))
                .allSatisfy((file, text) -> assertThat(text).as(file).doesNotContain("autoescape"));
    }

    @Test
    void no_value_is_woven_into_a_question_to_the_database() {
        assertThat(sources("src/main/java", ".java"))
                .allSatisfy((file, text) -> assertThat(
                                WOVEN_SQL.matcher(text).results().map(found -> found.group()))
                        .as(file)
                        .allMatch(woven -> file.endsWith("store/Tables.java")));
    }

    @Test
    void the_only_files_of_its_own_that_it_serves_are_style_sheets_and_scripts() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/static"));
                InputStream elsewhere = SafetyTest.class.getResourceAsStream("/static/.git")) {
            assertThat(files.filter(Files::isRegularFile).map(Path::toString))
                    .allMatch(file -> file.matches(".*\\.(css|js)"));
            assertThat(elsewhere).isNull();
        }
    }

    private static Map<String, String> sources(String root, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            Map<String, String> texts = new TreeMap<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                texts.put(file.toString().replace('\\', '/'), Files.readString(file));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
