/** What rules read: the answers of one municipality, the thresholds, the catalogue, and what the earlier phase concluded. */
package org.migrationadvisor.reasoning.fact;
