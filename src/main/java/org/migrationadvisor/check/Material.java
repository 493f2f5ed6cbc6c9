package org.migrationadvisor.check;

/** Everything that is checked, as far as it could be read. */
record Material(KnowledgeFiles knowledge, RuleFiles rules) {}
