/** The rules as their authors wrote them: read from DRL without Drools, for explanation and checks. */
package org.migrationadvisor.reasoning.rule;
