package org.migrationadvisor.domain;

import java.util.List;

/**
 * A letter or a resolution, drafted for the planner to finish. Blanks in braces are filled from the advice, blanks written {@code ____} by
 * the planner.
 *
 * @param part     the part of a report that it stands in
 * @param about    why it is there, said to the planner
 * @param findings what it rests on
 */
public record Draft(String id, String part, Text title, Text about, List<String> findings, List<Piece> pieces) {

    /** A piece of a draft, in order. */
    public sealed interface Piece {}

    /** A heading inside the draft. */
    public record Heading(Text text) implements Piece {}

    /** A paragraph. */
    public record Paragraph(Text text) implements Piece {}

    /** Something to fill in. */
    public record Fill(Text label) implements Piece {}

    /** A list out of the advice. */
    public record Listed(Source source) implements Piece {}

    /** What a list of a draft can hold. */
    public enum Source implements Coded {
        /** The impacts that were diagnosed. */
        IMPACTS,
        /** What is aimed at for them. */
        OBJECTIVES,
        /** The measures of the first three months. */
        MEASURES_NOW,
        /** The measures of the yearly plan. */
        MEASURES_NEXT,
        /** The measures that an NGO leads or takes part in. */
        MEASURES_WITH_NGOS
    }
}
