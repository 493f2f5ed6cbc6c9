package org.migrationadvisor.reasoning.compile;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.migrationadvisor.reasoning.Phase;
import org.migrationadvisor.reasoning.RuleBase;
import org.migrationadvisor.reasoning.rule.RuleFault;
import org.migrationadvisor.reasoning.rule.RuleFolder;

/** Turns DRL into the files of an executable model: classes, and one file that names the class to begin with. */
public final class RuleCompiler {

    private static final String NAMES_MODEL = "drools-model";

    private RuleCompiler() {}

    /**
     * The compiled files of both phases, by path.
     *
     * @throws RuleFault if the DRL does not compile
     */
    public static Map<String, byte[]> compile(RuleFolder folder) {
        Map<String, byte[]> files = new TreeMap<>();
        for (Phase phase : Phase.values()) {
            files.putAll(compile(phase, folder.drl(phase)));
        }
        return files;
    }

    private static Map<String, byte[]> compile(Phase phase, Map<String, String> drl) {
        KieServices services = KieServices.get();
        KieFileSystem sources = services.newKieFileSystem();
        sources.generateAndWritePomXML(services.newReleaseId("org.migrationadvisor", "rules-" + phase.code(), "1"));
        drl.forEach((file, text) ->
                sources.write("src/main/resources/rules/" + phase.code() + "/" + file.replace('/', '-'), text));
        KieBuilder builder = services.newKieBuilder(sources).buildAll(ExecutableModelProject.class);
        refuseErrors(phase, builder);
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : module.getFileNames()) {
            if (name.endsWith(".class") && name.startsWith("rules/")) {
                files.put(name, module.getBytes(name));
            } else if (name.endsWith(NAMES_MODEL)) {
                files.put(
                        RuleBase.modelResource(phase),
                        modelClass(new String(module.getBytes(name), java.nio.charset.StandardCharsets.UTF_8)));
            }
        }
        return files;
    }

    private static byte[] modelClass(String listing) {
        String name = listing.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("rules."))
                .findFirst()
                .orElseThrow();
        return name.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void refuseErrors(Phase phase, KieBuilder builder) {
        var errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            Message first = errors.get(0);
            String file = String.valueOf(first.getPath())
                    .replaceAll(".*/", "")
                    .replace("-" + phase.code() + ".drl", "/" + phase.code() + ".drl");
            throw new RuleFault(
                    file,
                    Math.max(0, first.getLine()),
                    errors.stream().map(Message::getText).distinct().collect(Collectors.joining("; ")));
        }
    }
}
