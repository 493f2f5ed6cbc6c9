package org.migrationadvisor.pages.stage;

import java.util.List;
import org.migrationadvisor.pages.Link;
import org.migrationadvisor.pages.part.Practice;
import org.migrationadvisor.pages.part.Step;

/** What one screen shows; each has a template of its name in {@code templates/stage}. */
public sealed interface Scene {

    /** The name of its template. */
    default String template() {
        return getClass().getSimpleName();
    }

    /** A diagnosis as far as a screen needs it. */
    record Marked(String title, String severity, String word, String sentence) {}

    /** An answer and its question. */
    record Answered(String question, String answer) {

        private static final int MOST_LETTERS = 70;

        /** Whether the answer takes so many words that they have to be smaller. */
        public boolean isLong() {
            return answer.length() > MOST_LETTERS;
        }
    }

    /** The municipality. */
    record Municipality(String summary) implements Scene {}

    /** Answers of one theme. */
    record Answers(List<Answered> answers, String more) implements Scene {}

    /** Diagnoses of one kind. */
    record Diagnoses(List<Marked> diagnoses) implements Scene {}

    /** Further diagnoses of that kind, by title only. */
    record OtherDiagnoses(List<Marked> diagnoses) implements Scene {}

    /**
     * The measures to choose from.
     *
     * @param action where the choice is sent
     * @param slip   why the choice made so far is not accepted; empty where it is
     */
    record Guess(String action, int most, String slip, List<String> changes, List<Group> groups) implements Scene {

        /** Measures of one theme. */
        record Group(String name, List<Option> options) {}

        /** A measure that may be chosen. */
        record Option(String id, String title, boolean chosen) {}
    }

    /** One measure of the advice, large. */
    record First(String title, String period, String summary, Step step, List<String> answers, String evidence)
            implements Scene {}

    /** The first measures of the advice. */
    record Three(List<Item> measures) implements Scene {

        /** A measure, when it starts, and its first step. */
        record Item(String title, String period, Step step) {}
    }

    /** The advice in order of time. */
    record Roadmap(List<Stage> stages, String waiting) implements Scene {

        /** A period and its measures. */
        record Stage(String code, String name, String period, List<String> measures, String more) {}
    }

    /** What the room chose beside what the advice puts first. */
    record Comparison(List<Item> room, List<Item> advice, String guessAddress) implements Scene {

        /** A measure, and what the other side has to say of it. */
        record Item(String title, boolean shared, String standing) {}
    }

    /** Why a measure is advised: answers, then diagnosis, then finding. */
    record Why(String title, List<Reason> reasons, String evidence) implements Scene {

        /** One road to the measure. */
        record Reason(List<Answered> answers, Marked diagnosis, String finding, String section) {}
    }

    /** Why a measure that the room chose is not among the first. */
    record WhyNot(String title, String standing, String called, List<String> reasons) implements Scene {}

    /**
     * Answers to change, and where that leads.
     *
     * @param about what it brings about, or who could bring it about
     */
    record Way(List<Answered> changes, String about, String href) {}

    /** The fewest answers that bring a measure in. */
    record Openings(String title, String found, List<Way> ways, String more) implements Scene {}

    /** Answers that could be changed. */
    record Changes(List<Way> suggestions, String action, List<String> guess, List<Theme> themes) implements Scene {

        /** Questions of one theme. */
        record Theme(String name, List<Asked> questions) {}

        /** A question and what is answered to it now. */
        record Asked(String id, String question, boolean chosen) {}
    }

    /**
     * The answers that a question has.
     *
     * @param number which number it takes, in words; empty where it takes none
     * @param action where a number is sent, with the id of the question as {@code change}, and {@code guess}
     */
    record Choice(
            String question,
            String present,
            List<Option> options,
            String number,
            String action,
            String change,
            List<String> guess)
            implements Scene {

        /** An answer and where it leads. */
        record Option(String answer, String href, boolean present) {}
    }

    /** What moves in the advice when an answer changes. */
    record Moves(List<Changed> changes, List<Group> groups) implements Scene {

        /** A question with its answer crossed out, and another in its place. */
        record Changed(String question, String before, String after) {}

        /** What moved in one way. */
        record Group(String name, List<String> items, String more) {}
    }

    /** Questions for the room. */
    record Discussion(List<String> questions) implements Scene {}

    /** What one measure of the catalogue is, and who practised it. */
    record Card(String theme, String grade, String evidence, String summary, List<Practice> practised)
            implements Scene {}

    /** How one measure of the catalogue begins, what to beware of and what people can see of it. */
    record Beginning(List<Step> steps, List<String> cautions, List<String> visible) implements Scene {}

    /** Several lists beside each other. */
    record Columns(List<Column> columns) implements Scene {

        /** A headed list. */
        record Column(String name, List<String> items, String more) {}
    }

    /**
     * A table with a column for each municipality.
     *
     * @param none what to say where there is no row
     */
    record Table(List<String> municipalities, List<Row> rows, String more, String none) implements Scene {

        /** Something and what holds of it in each. */
        record Row(String head, List<Cell> cells) {}

        /** Whether it stands out. */
        record Cell(String text, boolean strong) {}
    }

    /**
     * Measures that one answer decides, between municipalities.
     *
     * @param none what to say where there are none
     */
    record Origins(List<Origin> origins, String none) implements Scene {

        /** A measure, the question that decides it, and who answers what: the one that is advised it, and the one that is not. */
        record Origin(String measure, String question, Answered with, Answered without) {}
    }

    /** Something to choose from, in groups. */
    record Choices(List<Group> groups) implements Scene {

        /** A headed list of links. */
        record Group(String name, List<Link> links) {}
    }

    /** Something in an address that cannot be accepted. */
    record Refusal(String found, String accepted, String href) implements Scene {}
}
