package org.migrationadvisor.check;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.advice.Inference;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.reasoning.RuleBase;
import org.migrationadvisor.reasoning.rule.Rule;
import org.migrationadvisor.reasoning.rule.RuleFault;
import org.migrationadvisor.reasoning.rule.RuleFolder;

/** What shows only when the rules run: the cases, what can be reached, and how far the cases reach. */
final class RunChecks {

    private static final String IN_PART =
            "Not all cases were run, since some rules or what they rest on are broken; nor was it searched what can be reached.";

    private final Material material;
    private final RuleFolder folder;
    private final Function<RuleFolder, RuleBase> compiler;
    private final Faults faults;

    /** What came of running. */
    record Outcome(Optional<Coverage> coverage, Optional<String> notRun) {}

    RunChecks(Material material, RuleFolder folder, Function<RuleFolder, RuleBase> compiler, Faults faults) {
        this.material = material;
        this.folder = folder;
        this.compiler = compiler;
        this.faults = faults;
    }

    /**
     * Runs everything that can be run.
     *
     * @param broken faults that make a rule unfit to run
     */
    Outcome run(Faults broken) {
        Optional<SoundKnowledge> knowledge = SoundKnowledge.of(material.knowledge());
        if (knowledge.isEmpty()) {
            return new Outcome(
                    Optional.empty(),
                    Optional.of("The cases were not run: the faults of the knowledge base come first."));
        }
        SoundRules rules = SoundRules.of(material.rules(), knowledge.get().absent(), broken);
        try {
            Coverage coverage = run(knowledge.get().base(), rules.compile(folder, compiler), rules);
            return new Outcome(Optional.of(coverage), rules.all() ? Optional.empty() : Optional.of(IN_PART));
        } catch (RuleFault fault) {
            Place place = Place.inRules(fault.file(), fault.line());
            faults.add(
                    place, "the rules do not compile: " + fault.getMessage(), "compare the rule with its neighbours");
            return new Outcome(Optional.empty(), Optional.of("The cases were not run: the rules do not compile."));
        } catch (IOException | RuntimeException | LinkageError unexpected) {
            return failed(unexpected);
        }
    }

    /** A run that broke off: a consequence of the faults found, or, if there are none, a fault of its own. */
    private Outcome failed(Throwable unexpected) {
        String reason =
                "the run broke off (" + unexpected.getClass().getSimpleName() + ": " + unexpected.getMessage() + ")";
        if (faults.isEmpty()) {
            faults.add(new Place("rules", 0), reason, "take back the last change, and report this to the maintainers");
        }
        return new Outcome(
                Optional.empty(),
                Optional.of("The cases were not run to the end: " + reason + "; mend the faults above first."));
    }

    private Coverage run(KnowledgeBase knowledge, RuleBase base, SoundRules rules) {
        Inference inference = new Inference(knowledge, base);
        Set<String> names = rules.kept().stream().map(Rule::name).collect(Collectors.toSet());
        List<Trial> trials =
                new Trials(inference, material.knowledge()).run(material.rules().cases(), names);
        Advisor advisor = new Advisor(knowledge, base);
        CaseAdvice cases = CaseAdvice.of(advisor);
        new CaseFirings(trials).check(rules, cases.fired(), faults);
        Reachable reachable = new Reachable(advisor, trials);
        Set<String> never = reachable.neverAdvised();
        List<String> interventions = knowledge.interventions().keySet().stream()
                .filter(id -> !never.contains(id))
                .toList();
        Set<String> reached = rules.all() ? reachable.search(interventions, cases.recommended()) : cases.recommended();
        if (rules.all()) {
            new RequirementRoads(inference, material).check(faults);
            new AnswerKeys(advisor, faults).check(material.knowledge());
            Connections connections = new Connections(knowledge, base.book());
            connections.deadQuestions().forEach(this::dead);
            interventions.stream()
                    .filter(id -> !reached.contains(id))
                    .forEach(id -> unreachable(id, connections.canBeCalledFor(id)));
        }
        return new CoverageCount(material, rules.kept(), trials).count(cases, interventions, reached);
    }

    private void dead(String question) {
        faults.add(
                material.knowledge().ids().place(Thing.QUESTION, question),
                "no answer to '" + question + "' can change the advice on any measure",
                "read it in a rule that leads to one, or mark it 'context: true'");
    }

    private void unreachable(String intervention, boolean called) {
        faults.add(
                material.knowledge().ids().place(Thing.INTERVENTION, intervention),
                "no profile was found that brings about '" + intervention + "'",
                called
                        ? "see that its requirements can be met together with a Need for it, and that it is not always running then"
                        : "no answer leads to a rule that concludes a Need for it: write one");
    }
}
