/** Reports: what they say, and that every format says the same. */
package org.migrationadvisor.report;
