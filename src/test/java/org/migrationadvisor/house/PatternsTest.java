package org.migrationadvisor.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No expression of the program takes its time with a long text that was made for that. */
class PatternsTest {

    private static final int LONG = 100_000;
    private static final Duration QUICK = Duration.ofMillis(500);
    private static final List<String> REPEATED =
            List.of("a", "0", " ", "-", ".", "1.", "\"", "'", "<", "{a}", "{{", "a-", "a, ", "\\", "\n", "{\"", "a=b&");

    @Test
    void every_expression_is_quick_with_whatever_is_sent() throws ReflectiveOperationException {
        Map<String, Pattern> patterns = patterns();

        assertThat(patterns).hasSizeGreaterThan(10);
        patterns.forEach((name, pattern) -> probes().forEach(probe -> {
            long begin = System.nanoTime();
            try {
                pattern.matcher(probe).matches();
            } catch (StackOverflowError deep) {
                throw new AssertionError(name + " runs out of stack with " + probe.substring(0, 6) + "…", deep);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - begin))
                    .as(name + " with " + probe.substring(0, 6) + "…")
                    .isLessThan(QUICK);
        }));
    }

    private static Stream<String> probes() {
        return REPEATED.stream()
                .flatMap(part -> Stream.of(part.repeat(LONG / part.length()), part.repeat(LONG / part.length()) + "!"));
    }

    /** Every expression that a class of the program keeps; check reads only files of authors. */
    private static Map<String, Pattern> patterns() throws ReflectiveOperationException {
        Map<String, Pattern> patterns = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.migrationadvisor")
                .that(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("..check..")))) {
            for (Field field : Arrays.stream(Class.forName(type.getName()).getDeclaredFields())
                    .filter(field -> field.getType().equals(Pattern.class) && Modifier.isStatic(field.getModifiers()))
                    .toList()) {
                field.setAccessible(true);
                patterns.put(type.getSimpleName() + "." + field.getName(), (Pattern) field.get(null));
            }
        }
        return patterns;
    }
}
