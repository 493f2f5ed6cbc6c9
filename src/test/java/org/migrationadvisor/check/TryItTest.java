package org.migrationadvisor.check;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.migrationadvisor.knowledge.KnowledgeFolder;
import org.migrationadvisor.reasoning.RuleBase;
import org.migrationadvisor.reasoning.rule.RuleBook;
import org.migrationadvisor.reasoning.rule.RuleFolder;

class TryItTest {
    @Test
    void run() {
        for (int i = 0; i < 2; i++) {
            long t = System.currentTimeMillis();
            int n = Checker.checkWritten(new KnowledgeFolder(Path.of("knowledge-base")), new RuleFolder(Path.of("rules"))).size();
            System.out.println(n + " written " + (System.currentTimeMillis() - t));
            t = System.currentTimeMillis();
            Report report = Checker.check(new KnowledgeFolder(Path.of("knowledge-base")), new RuleFolder(Path.of("rules")), f -> new org.migrationadvisor.reasoning.compile.RulesFromFolder(Path.of("/tmp/check-cache")).load(f));
            if (i == 0) System.out.println(CheckText.of(report));
            System.out.println("all " + (System.currentTimeMillis() - t));
        }
    }
}
