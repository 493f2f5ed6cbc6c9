/** Compiles rules to Java classes: at build time, and at run time for rules from a folder. Needs the Drools compiler; nothing else does. */
package org.migrationadvisor.reasoning.compile;
