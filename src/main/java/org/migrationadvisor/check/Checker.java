package org.migrationadvisor.check;

import java.util.List;
import java.util.function.Function;
import org.migrationadvisor.knowledge.KnowledgeFolder;
import org.migrationadvisor.reasoning.RuleBase;
import org.migrationadvisor.reasoning.rule.RuleFolder;

/** Checks a knowledge base together with the rules over it, and finds as many faults in one go as it can. */
public final class Checker {

    /** Checks whose faults make a rule unfit to run. */
    private static final List<Check> OF_RULES =
            List.of(new RuleForm(), new RuleReferences(), new RuleVariables(), new ImpossibleConditions());

    private static final List<Check> OF_THE_REST = List.of(
            new SchemaCheck(),
            new FileNames(),
            new QuestionForm(),
            new KnowledgeCodes(),
            new KnowledgeReferences(),
            new VocabularyCodes(),
            new RuleFileForm(),
            new RuleCaseForm(),
            new RuleNames(),
            new UnusedKnowledge(),
            new Reach(),
            new SameConditions(),
            new Translations(),
            new Markup(),
            new Figures(),
            new Agendas(),
            new Claims(),
            new WeightSum(),
            new AfterCycles());

    private Checker() {}

    /**
     * Everything that is wrong.
     *
     * @param compiler gives the compiled rules of a folder; it is asked for {@code rules}, or, when some rules are too broken to run, for a
     *     folder with the others
     */
    public static Report check(KnowledgeFolder knowledge, RuleFolder rules, Function<RuleFolder, RuleBase> compiler) {
        Faults faults = new Faults();
        Faults broken = new Faults();
        Material material = read(knowledge, rules, faults, broken);
        checkWritten(material, faults, broken);
        RunChecks.Outcome outcome = new RunChecks(material, rules, compiler, faults).run(broken);
        return new Report(faults.sorted(), outcome.coverage(), outcome.notRun());
    }

    /** What is wrong with what is written, without compiling or running a rule. */
    public static List<Fault> checkWritten(KnowledgeFolder knowledge, RuleFolder rules) {
        Faults faults = new Faults();
        Faults broken = new Faults();
        checkWritten(read(knowledge, rules, faults, broken), faults, broken);
        return faults.sorted();
    }

    private static Material read(KnowledgeFolder knowledge, RuleFolder rules, Faults faults, Faults broken) {
        KnowledgeFiles knowledgeFiles = KnowledgeFilesReader.read(knowledge, faults);
        FileNames.refuseOthers(knowledge.root(), faults);
        return new Material(knowledgeFiles, RuleFilesReader.read(rules.root(), broken));
    }

    private static void checkWritten(Material material, Faults faults, Faults broken) {
        OF_RULES.forEach(check -> check.check(material, broken));
        OF_THE_REST.forEach(check -> check.check(material, faults));
        faults.addAll(broken);
    }
}
