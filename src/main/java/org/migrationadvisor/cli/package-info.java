/** The command line: results to standard output, everything else to standard error, exit codes as in the contract. */
package org.migrationadvisor.cli;
