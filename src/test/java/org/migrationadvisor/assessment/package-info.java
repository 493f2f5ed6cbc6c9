/** Tests of saved assessments, on a real SQLite file and a real PostgreSQL server. */
package org.migrationadvisor.assessment;
