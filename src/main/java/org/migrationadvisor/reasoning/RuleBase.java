package org.migrationadvisor.reasoning;

import java.util.EnumMap;
import java.util.Map;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.migrationadvisor.reasoning.rule.RuleBook;

/** The compiled rules of both phases, together with the book of what they say. */
public final class RuleBase {

    private final RuleBook book;
    private final Map<Phase, Reasoner> reasoners = new EnumMap<>(Phase.class);

    private RuleBase(RuleBook book, ClassLoader compiled) {
        this.book = book;
        for (Phase phase : Phase.values()) {
            reasoners.put(
                    phase, new Reasoner(KieBaseBuilder.createKieBaseFromModel(model(phase, compiled)), book, phase));
        }
    }

    /**
     * The rule base whose compiled classes a class loader finds, as {@code CompileRules} wrote them.
     *
     * @param book the same rules, read from their DRL
     */
    public static RuleBase load(RuleBook book, ClassLoader compiled) {
        return new RuleBase(book, compiled);
    }

    /** The resource that names the generated class of a phase. */
    public static String modelResource(Phase phase) {
        return "META-INF/advisor/" + phase.code() + ".model";
    }

    public RuleBook book() {
        return book;
    }

    public Reasoner reasoner(Phase phase) {
        return reasoners.get(phase);
    }

    private static Model model(Phase phase, ClassLoader compiled) {
        try (var name = compiled.getResourceAsStream(modelResource(phase))) {
            if (name == null) {
                throw new IllegalStateException("The rules were not compiled; ./advisor check says why");
            }
            String className = new String(name.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip();
            return (Model)
                    compiled.loadClass(className).getDeclaredConstructor().newInstance();
        } catch (java.io.IOException | ReflectiveOperationException unusable) {
            throw new IllegalStateException(
                    "The compiled rules of the phase " + phase.code() + " cannot be loaded", unusable);
        }
    }
}
