package org.migrationadvisor.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransfersTest {

    private static Transfers of(String people, String least, String most, String each) {
        return new Transfers(new BigDecimal(people), new BigDecimal(least), new BigDecimal(most), new BigDecimal(each));
    }

    @Test
    void a_share_of_the_people_times_the_amount_for_each_is_at_stake_a_year() {
        Transfers transfers = of("9500", "10", "30", "700");

        assertThat(transfers.people()).isEqualTo(new Transfers.Range(new BigDecimal("950"), new BigDecimal("2850")));
        assertThat(transfers.yearly())
                .isEqualTo(new Transfers.Range(new BigDecimal("665000"), new BigDecimal("1995000")));
    }

    @Test
    void it_is_at_stake_for_ten_years() {
        assertThat(of("9500", "10", "30", "700").untilNextCensus().most()).isEqualByComparingTo("19950000");
    }

    @Test
    void people_are_rounded_only_where_they_are_shown() {
        assertThat(of("101", "0.5", "0.5", "1000").yearly().least()).isEqualByComparingTo("505");
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 30, 700", "100, 30, 10, 700", "100, -1, 10, 700", "100, 10, 101, 700", "100, 10, 30, 0"})
    void figures_that_cannot_be_are_refused(String people, String least, String most, String each) {
        assertThatThrownBy(() -> of(people, least, most, each)).isInstanceOf(IllegalArgumentException.class);
    }
}
