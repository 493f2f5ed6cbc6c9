/** What rules conclude: about the municipality in the phase diagnosis, about interventions in the phase advice. */
package org.migrationadvisor.reasoning.conclusion;
