package org.migrationadvisor.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One question of the self-assessment.
 *
 * @param id         key in profiles and rules, such as {@code children_left}
 * @param kind       how it is answered
 * @param quickCheck whether it belongs to the ten-minute check
 * @param context    whether it only describes and drives no rule
 * @param why        why it is asked
 * @param changeable whether the local government can bring about another answer by its own decision
 * @param askedWhen  the earlier answer it depends on, if any
 * @param atMost     how many codes may be chosen, if that is limited
 * @param matches    the list of the catalogue whose values are this question's codes, such as {@code ngo_work}
 * @param range      limits of a number
 * @param feeds      the figure of a calculator that its answer can stand for
 * @param options    the codes that can be chosen, in order; empty for a number
 */
public record Question(
        String id,
        Kind kind,
        boolean quickCheck,
        boolean context,
        boolean changeable,
        Text text,
        Optional<Text> help,
        Why why,
        Optional<AskedWhen> askedWhen,
        Optional<Integer> atMost,
        Optional<String> matches,
        Optional<Range> range,
        Optional<Feed> feeds,
        List<Option> options) {

    /** How a question is answered. */
    public enum Kind implements Coded {
        SINGLE,
        SEVERAL,
        NUMBER,
        TEXT
    }

    /** Why a question is asked, and the findings that make it matter. */
    public record Why(Text text, List<String> findings) {}

    /**
     * One possible answer.
     *
     * @param band       the percentages it stands for, where it stands for some
     * @param favourable from 0 (worst for the municipality) to 1 (best), where the codes have such an order
     */
    public record Option(
            String code, Text label, Optional<Text> help, Optional<Double> favourable, Optional<Band> band) {}

    /** The percentages that an answer stands for, from the least to the most. */
    public record Band(BigDecimal least, BigDecimal most) {}

    /** A figure of a calculator. */
    public enum Feed implements Coded {
        POPULATION,
        ABSENT_SHARE
    }

    /** Limits of a number, both included. */
    public record Range(BigDecimal minimum, BigDecimal maximum, boolean whole, Text unit) {

        /** Whether a number lies within and is whole where it must be. */
        public boolean holds(BigDecimal number) {
            return number.compareTo(minimum) >= 0
                    && number.compareTo(maximum) <= 0
                    && (!whole || number.stripTrailingZeros().scale() <= 0);
        }
    }

    /**
     * The earlier answer that decides whether a question is asked. Exactly one of the lists is filled.
     *
     * @param question the earlier question
     * @param is       asked when one of these was chosen
     * @param isNot    not asked when one of these was chosen
     */
    public record AskedWhen(String question, List<String> is, List<String> isNot) {

        /** Whether the earlier answer leaves the question open; unknown and missing answers do. */
        public boolean leavesOpen(Optional<Response> earlier) {
            if (earlier.isEmpty() || !(earlier.get() instanceof Response.Chosen chosen)) {
                return true;
            }
            return is.isEmpty()
                    ? isNot.stream().noneMatch(chosen.codes()::contains)
                    : is.stream().anyMatch(chosen.codes()::contains);
        }
    }

    /** The option of a code, if the question has it. */
    public Optional<Option> option(String code) {
        for (Option option : options) {
            if (option.code().equals(code)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }
}
