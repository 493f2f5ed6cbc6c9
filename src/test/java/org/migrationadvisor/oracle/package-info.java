/**
 * A second reading of the rules, to hold the program against: a parser of its own, facts of its own making, and nested loops over them. Knows
 * neither Drools nor how the program reads rules; shares with it only the types of facts and conclusions.
 */
package org.migrationadvisor.oracle;
