/** Reads the folder knowledge-base into the values of {@link org.migrationadvisor.domain}, and profiles against its questionnaire. */
package org.migrationadvisor.knowledge;
