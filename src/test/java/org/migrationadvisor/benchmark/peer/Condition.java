package org.migrationadvisor.benchmark.peer;

import java.util.List;

/** A condition on one municipality, without variables. */
public sealed interface Condition {

    /** One of these codes was answered, or with {@code not} none of them. */
    record Answered(String question, List<String> codes, boolean not) implements Condition {}

    /** Nobody knows. */
    record NotKnown(String question) implements Condition {}

    /** A number compares so with a limit. */
    record Amount(String question, String operator, double limit) implements Condition {}

    /** The count of asked questions, or the share that is unknown, compares so with a limit. */
    record Covered(String property, String operator, double limit) implements Condition {}

    /** A diagnosis holds at one of these severities. */
    record Held(String diagnosis, List<String> severities) implements Condition {}

    /** An intervention runs. */
    record Runs(String intervention) implements Condition {}

    /** The municipality's own answers match a list of an intervention in one of these values, or with {@code not} in none. */
    record Matches(String intervention, String list, List<String> values, boolean not) implements Condition {}
}
