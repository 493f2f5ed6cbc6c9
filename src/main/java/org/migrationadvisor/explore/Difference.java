package org.migrationadvisor.explore;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.Coded;
import org.migrationadvisor.domain.Severity;

/**
 * What changed from one advice to another, and by which rules. The same two advices always give the same lists in the same order.
 *
 * @param measures  those that appeared by new rank, vanished by old rank, moved, then those that only have other reasons
 * @param diagnoses those that appeared, vanished, moved, then those that only have other reasons; each the severest first
 */
public record Difference(List<MeasureChange> measures, List<DiagnosisChange> diagnoses) {

    /** What became of a measure or diagnosis. */
    public enum How implements Coded {
        /** The measure is recommended now, or the diagnosis holds now. */
        APPEARED,
        /** The measure is no longer recommended, or the diagnosis no longer holds. */
        VANISHED,
        /** The measure stands elsewhere in its list, or in another of the other lists; the diagnosis has another severity. */
        MOVED,
        /** It stands as before, by other rules. */
        OTHER_REASONS
    }

    /**
     * What became of one measure.
     *
     * @param before    where it stood, if that catalogue has it
     * @param after     where it stands, if this catalogue has it
     * @param ended     rules about it that no longer fire
     * @param begun     rules about it that fire now
     * @param diagnoses those that call for it, before or after, and appeared, vanished or moved themselves
     */
    public record MeasureChange(
            String intervention,
            How how,
            Optional<Standing> before,
            Optional<Standing> after,
            List<String> ended,
            List<String> begun,
            List<String> diagnoses) {

        /** Whether only its rank changed, because others came, went or moved. */
        public boolean pushed() {
            return how == How.MOVED
                    && ended.isEmpty()
                    && begun.isEmpty()
                    && before.map(Standing::withoutRank).equals(after.map(Standing::withoutRank));
        }
    }

    /**
     * What became of one diagnosis.
     *
     * @param before how severe it was, if it held
     * @param after  how severe it is, if it holds
     * @param ended  rules for it that no longer fire
     * @param begun  rules for it that fire now
     */
    public record DiagnosisChange(
            String diagnosis,
            How how,
            Optional<Severity> before,
            Optional<Severity> after,
            List<String> ended,
            List<String> begun) {}

    public Difference {
        measures = List.copyOf(measures);
        diagnoses = List.copyOf(diagnoses);
    }

    /** What changed from one advice to another; they may rest on different rules and catalogues. */
    public static Difference between(Advice before, Advice after) {
        return new Comparison(Side.of(before), Side.of(after)).difference();
    }

    /** What changed from one advice to another, both as JSON of format 1: so advice that was kept can be compared long afterwards. */
    public static Difference between(JsonNode before, JsonNode after) {
        return new Comparison(WrittenAdvice.side(before), WrittenAdvice.side(after)).difference();
    }

    /** Whether nothing changed, not even a reason. */
    public boolean isEmpty() {
        return measures.isEmpty() && diagnoses.isEmpty();
    }

    /** The measures that became one thing. */
    public List<MeasureChange> measures(How how) {
        return measures.stream().filter(change -> change.how() == how).toList();
    }

    /** The diagnoses that became one thing. */
    public List<DiagnosisChange> diagnoses(How how) {
        return diagnoses.stream().filter(change -> change.how() == how).toList();
    }
}
