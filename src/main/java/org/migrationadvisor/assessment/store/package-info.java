/**
 * Where assessments are stored: SQLite in the data folder, or PostgreSQL. The only package that knows SQL, Jdbi and Flyway; takes and
 * gives rows of plain values. Refuses to start on whatever could lose a confirmed save.
 */
package org.migrationadvisor.assessment.store;
