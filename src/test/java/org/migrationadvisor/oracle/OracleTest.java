package org.migrationadvisor.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.migrationadvisor.reasoning.fact.Answer;
import org.migrationadvisor.reasoning.fact.Intervention;
import org.migrationadvisor.reasoning.fact.Link;
import org.migrationadvisor.reasoning.fact.Quantity;
import org.migrationadvisor.reasoning.fact.Threshold;

/** The oracle itself reads and fires as the house rules say; else its agreement with the engine would prove nothing. */
class OracleTest {

    private static final List<Row> FACTS = Stream.of(
                    new Answer("carers", "grandparents"),
                    new Answer("grandparents_read", "few"),
                    new Threshold("high", 46),
                    new Quantity("households_abroad", 46),
                    new Intervention("homework-support", "social", "practised", "low", "low", "high", "ngo", "measure"),
                    new Intervention(
                            "remittance-tax",
                            "none",
                            "reported",
                            "high",
                            "medium",
                            "low",
                            "local_government",
                            "measure"),
                    new Link("homework-support", "rides_on", "library"))
            .map(Row::of)
            .toList();

    @ParameterizedTest(name = "{0} fires {1} times")
    @CsvSource(delimiter = '|', textBlock = """
            Answer( question == "carers", value == "grandparents" ) | 1
            Answer( question == "carers", value == "nobody" ) | 0
            Answer( question == "carers", value in ( "nobody", "grandparents" ) ) | 1
            Answer( question == "carers", value != "nobody" ) | 1
            Answer( question == "carers", value != "grandparents" ) | 0
            not Answer( question == "carers", value == "nobody" ) | 1
            not Answer( question == "carers" ) | 0
            not Answer( question == "children_left" ) | 1
            Quantity( question == "households_abroad" ) Threshold( id == "low" ) | 0
            Threshold( id == "high", $high : value ) Quantity( amount >= $high ) | 1
            Threshold( id == "high", $high : value ) Quantity( amount <= $high ) | 1
            Threshold( id == "high", $high : value ) Quantity( amount > $high ) | 0
            Threshold( id == "high", $high : value ) Quantity( amount < $high ) | 0
            Link( name == "rides_on", $id : intervention ) Intervention( id == $id, role == "measure" ) | 1
            Intervention( theme != "none", $id : id ) | 1
            Intervention( $id : id ) | 2
            Intervention( $id : id ) not Link( intervention == $id, name == "rides_on" ) | 1
            Answer( $a : question ) Intervention( $id : id ) | 4
            """)
    void conditions_are_met_by_facts(String conditions, int times) {
        Oracle oracle = new Oracle(List.of(rule(conditions)));

        assertThat(oracle.run(FACTS)).hasSize(times);
    }

    @Test
    void a_conclusion_takes_texts_and_names() {
        Oracle oracle = new Oracle(List.of("""
                package rules.advice
                import org.migrationadvisor.reasoning.fact.*
                // A comment with a "quote" in it
                rule "What a library can carry, it carries"
                    @finding( core-business-first )
                when
                    Link( name == "rides_on", value == "library", $measure : intervention )
                then
                    insert( new Ride( $measure, "library" ) );
                end
                """));

        assertThat(oracle.run(FACTS))
                .containsExactly(new Oracle.Fires(
                        "What a library can carry, it carries",
                        List.of("Link[intervention=homework-support, name=rides_on, value=library]"),
                        "Ride[intervention=homework-support, service=library]"));
    }

    private static String rule(String conditions) {
        return "rule \"Some rule\"\n@finding( split-families )\nwhen\n" + conditions
                + "\nthen\ninsert( new Contradiction( \"some\" ) );\nend\n";
    }
}
